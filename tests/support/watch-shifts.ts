import type { Page } from "playwright";

/** How far the parts of a page moved while it came in (parts of its cumulative layout shift), and which did. */
export interface Shifts {
  /** All that came before the fonts: style, script, pictures. */
  early: number;
  /** The change from the fonts that a device has to those of the site. */
  byFonts: number;
  moved: string[];
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
type Watched = Window & {
  onStanding(): void;
  shifts: Shift[];
  observer: PerformanceObserver;
  fontsAt: number;
};

/**
 * Watches a tab from its next page on. Fonts are held back until the page stands without them, as on a slow line. The
 * result waits for the page to stand, and then for its fonts.
 */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  let release = () => {};
  const standing = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.exposeFunction("onStanding", () => release());
  await page.addInitScript(watch);
  await page.route(/\.(?:woff2|ttf)$/, async (route) => {
    await standing;
    await route.continue();
  });
  return async () => {
    await standing;
    return page.evaluate(report);
  };
}

// Both run in the page, and so can't call each other.
function watch(): void {
  const tab = window as unknown as Watched;
  tab.shifts = [];
  tab.observer = new PerformanceObserver((list) => tab.shifts.push(...(list.getEntries() as Shift[])));
  tab.observer.observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver(async (list) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    if (document.readyState === "loading")
      await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
    const pictures = [...document.images].filter((image) => image.loading !== "lazy");
    await Promise.allSettled(pictures.map((image) => image.decode()));
    // One frame draws the page as it is, and the next one knows what moved.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    tab.fontsAt = performance.now();
    tab.onStanding();
  }).observe({ type: "paint", buffered: true });
}

async function report(): Promise<Shifts> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { shifts, observer, fontsAt } = window as unknown as Watched;
  const all = [...shifts, ...(observer.takeRecords() as Shift[])].filter((shift) => !shift.hadRecentInput);
  return {
    early: all.reduce((sum, { value, startTime }) => (startTime < fontsAt ? sum + value : sum), 0),
    byFonts: all.reduce((sum, { value, startTime }) => (startTime < fontsAt ? sum : sum + value), 0),
    moved: all
      .flatMap(({ sources }) => sources.map(({ node }) => node))
      .map((node) => (node instanceof Element ? node : node?.parentElement))
      .map((element) => [element?.localName, element?.getAttribute("class")].filter(Boolean).join(".")),
  };
}
