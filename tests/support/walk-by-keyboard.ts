import type { Page } from "playwright";

type Looks = Window & { looks: WeakMap<Element, string>; stops: Element[] };

/**
 * Presses the Tab key from the head of the open page until the focus has left it at the end. Returns, as sentences, whatever
 * a reader without a mouse would miss: a stop that is not told by an outline or a shadow, is out of sight or lies under
 * something else; a control that is never reached; a place that the key does not lead out of.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    const tab = window as unknown as Looks;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, input, select, textarea, [tabindex='0']",
      ),
    ];
    tab.stops = [];
    tab.looks = new WeakMap(
      [...document.querySelectorAll("*")].map((element) => {
        const { outline, boxShadow } = getComputedStyle(element);
        return [element, outline + boxShadow];
      }),
    );
    return controls.filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    ).length;
  });
  const faults: string[] = [];
  for (let stop = 0; stop <= expected + 20; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const tab = window as unknown as Looks;
      const element = document.activeElement;
      const isRound = tab.stops.length > 1 && element === tab.stops[0];
      if (!element || element === document.body || isRound) return null;
      // The focus goes over to the browser's own buttons a moment after the key.
      if (element === tab.stops.at(-1)) return [];
      tab.stops.push(element);
      const words =
        element.textContent?.trim().slice(0, 40) || element.getAttribute("aria-label") || element.tagName;
      const { outline, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isMarked =
        outline + boxShadow !== tab.looks.get(element) &&
        ((outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none");
      // A link may go over two lines, and a box that scrolls may be larger than the window.
      const [box = new DOMRect()] = element.getClientRects();
      const [x, y] = [
        box.x + Math.min(box.width, innerWidth) / 2,
        box.y + Math.min(box.height, innerHeight) / 2,
      ];
      const top = document.elementFromPoint(x, y);
      const isCovered = top === null || !(element.contains(top) || top.contains(element));
      return [
        ...(isMarked ? [] : [`the focus on "${words}" is not seen`]),
        ...(isCovered ? [`"${words}" has the focus and is out of sight or covered`] : []),
      ];
    });
    if (found === null) return [...faults, ...(await findMissed(page))];
    faults.push(...found);
  }
  return [...faults, "the Tab key does not lead out of the page", ...(await findMissed(page))];
}

function findMissed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, input, select, textarea, [tabindex='0']",
      ),
    ]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(window as unknown as Looks).stops.includes(element))
      .map((element) => `"${element.textContent?.trim() || element.tagName}" is never reached`),
  );
}
