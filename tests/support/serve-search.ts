import type { BrowserContextOptions, Page } from "playwright";
import { openBrowser } from "./open-browser.ts";
import { type OwnSite, ownSite } from "./own-site.ts";

/** The page that visits begin at. */
export const pilot = "/en/learning-circles/pilot/";
/** The path of the index of the English pages. */
export const indexFile = /search-index-en\.[0-9a-f]+\.json$/;

/** A page that is open in a tab of its own. */
export interface Visit {
  page: Page;
  /** Paths of all requests since the page was opened. */
  requests: string[];
  /** What the browser complains of. */
  complaints: string[];
}

/** Serves the site of this repository and starts a Chromium, for a file of tests. */
export function serveSearch(): {
  site: OwnSite;
  visit(options?: BrowserContextOptions, url?: string): Promise<Visit>;
} {
  const site = ownSite();
  const browser = openBrowser();
  return {
    site,
    async visit(options = {}, url = site.origin() + pilot) {
      const context = await browser.context({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const found: Visit = { page, requests: [], complaints: [] };
      page.on("request", (request) => found.requests.push(new URL(request.url()).pathname));
      page.on("console", (message) => message.type() === "error" && found.complaints.push(message.text()));
      page.on("pageerror", (error) => found.complaints.push(error.message));
      await page.goto(url);
      return found;
    },
  };
}

/** The button that opens the search. */
export const button = (page: Page) => page.getByRole("button", { name: "Search", exact: true });
/** The field for the words. */
export const field = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });
/** Waits until the search announces this. */
export const status = (page: Page, text: string) =>
  page.getByRole("dialog").getByRole("status").filter({ hasText: text }).waitFor();

/** Opens the search and asks for words. */
export async function ask(page: Page, words: string): Promise<void> {
  await button(page).click();
  await field(page).fill(words);
  await page.locator(".search__pages, .search__status:text('Nothing')").first().waitFor();
}
