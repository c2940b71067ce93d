import type { Page } from "playwright";

/**
 * Links and controls of the open page, folded ones too, that are too small for a finger: less than 44 px high in navigation
 * and for everything that looks like a button, less than 24 px in both directions elsewhere. A link within a sentence is as
 * high as its line (WCAG 2.5.8). As sentences.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    return [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && element.closest("[aria-hidden]") === null,
      )
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const words = element.textContent?.trim() || element.getAttribute("aria-label") || element.tagName;
        const isControl =
          element.closest("nav, header, footer") !== null ||
          element.matches("button, summary, .button, [class*=action]");
        const block = element.closest("p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, label");
        const around = (block?.textContent ?? "").trim().length - (element.textContent ?? "").trim().length;
        const isInSentence = getComputedStyle(element).display === "inline" && around > 0;
        if (isInSentence && element.closest("nav") === null) return [];
        const least = isControl ? 44 : 24;
        // A box of a choice is pressed by its words too.
        const label = element.closest("label")?.getBoundingClientRect();
        const size = label ?? { width, height };
        return size.height >= least && size.width >= 24
          ? []
          : [`"${words}" is ${Math.round(size.width)} by ${Math.round(size.height)} px, less than ${least}`];
      });
  });
}
