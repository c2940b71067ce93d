import type { BrowserContext, Page } from "playwright";
import { isGivenUp } from "./is-given-up.ts";
import type { ServedSite } from "./serve-site.ts";

/** Opens each address in one tab and returns everything that the browser complains of, and what `visit` finds, each with its address. */
export async function visitPages(
  context: BrowserContext,
  site: Pick<ServedSite, "origin" | "reports">,
  urls: string[],
  visit: (page: Page, url: string) => Promise<string[]>,
): Promise<string[]> {
  const found = new Set<string>();
  const page = await context.newPage();
  let url = "";
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      found.add(`${url} console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.add(`${url} script: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (!isGivenUp(request)) found.add(`${url} request failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) found.add(`${url} asks another host: ${request.url()}`);
  });
  for (url of urls) {
    await page.goto(site.origin + url, { waitUntil: "load" });
    for (const fault of await visit(page, url)) found.add(`${url} ${fault}`);
  }
  await context.close();
  for (const report of site.reports.splice(0)) found.add(`policy: ${report}`);
  return [...found];
}
