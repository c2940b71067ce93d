import type { BrowserContextOptions, Page } from "playwright";
import type { openBrowser } from "./open-browser.ts";

/** What somebody finds on a page that is opened in a window of its own, which is closed behind them. */
export async function lookAt<T>(
  browser: ReturnType<typeof openBrowser>,
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.context(options);
  const page = await context.newPage();
  await page.goto(address);
  const found = await look(page);
  await context.close();
  return found;
}
