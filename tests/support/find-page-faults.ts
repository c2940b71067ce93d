import type { OpenPage } from "./open-page.ts";

/** What must be true of every page whatever it says: one h1, one place in each menu, nothing wider than the window. As sentences. */
export async function findPageFaults(page: OpenPage): Promise<string[]> {
  const facts = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    current: document.querySelectorAll('[aria-current="page"]').length,
    // One that holds only parts of this page has no page to mark.
    lost: [...document.querySelectorAll('.sidenav:has(a:not([href^="#"]))')].filter(
      (sidenav) => sidenav.querySelectorAll('[aria-current="page"]').length !== 1,
    ).length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll("body :not(:has(*))")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((element) => (element.textContent?.trim() || element.tagName).slice(0, 30)),
  }));
  return [
    ...(facts.headings === 1 ? [] : [`has ${facts.headings} h1`]),
    ...(facts.current <= 1 ? [] : [`marks ${facts.current} links as the current page`]),
    ...(facts.lost === 0 ? [] : ["has a sidenav that does not mark the page once"]),
    ...(facts.overflow <= 0
      ? []
      : [`is ${facts.overflow} px too wide; past the edge stand: ${facts.wide.join(", ")}`]),
  ];
}
