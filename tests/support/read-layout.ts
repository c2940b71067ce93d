import type { Page } from "playwright";

/** The name of the layout that made the open page, which every layout says in the class of its body. */
export function readLayout(page: Page): Promise<string> {
  return page.evaluate(() => /page--([\w-]+)/.exec(document.body.className)?.[1] ?? "page");
}
