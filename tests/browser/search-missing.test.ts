import assert from "node:assert/strict";
import { test } from "node:test";
import { button, field, indexFile, serveSearch, status } from "../support/serve-search.ts";
import { stopClock } from "../support/stop-clock.ts";

const { site, visit } = serveSearch();

test("an index that does not come is told of, with the way to the site map, and asked for again", async () => {
  const { page } = await visit();
  await page.route(indexFile, (route) => route.abort());
  await button(page).click();
  await status(page, "The search could not be loaded. Every page of this site is in the site map.");
  assert.ok(await page.getByRole("dialog").getByRole("link", { name: "Site map" }).isVisible());
  await page.unroute(indexFile);
  await field(page).fill("python");
  await status(page, " results");
  await page.context().close();
});

test("an index that is missing on the host is told of too", async () => {
  const { page } = await visit();
  await page.route(indexFile, (route) => route.fulfill({ status: 404, body: "<h1>Not found</h1>" }));
  await button(page).click();
  await status(page, "The search could not be loaded.");
  await page.context().close();
});

test("whoever has to wait for the index hears of the site map, and gets the results once it is there", async () => {
  const { page } = await visit();
  await stopClock(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(indexFile, async (route) => {
    await held;
    await route.continue();
  });
  await button(page).click();
  await field(page).fill("python");
  await page.clock.runFor(10);
  await status(page, "Loading the search …");
  await page.clock.runFor(5000);
  await status(page, "The search is slow to load. You need not wait: every page is in the site map.");
  answer();
  await page.clock.resume();
  await status(page, " results");
  await page.context().close();
});

test("a search whose script does not come is the site map", async () => {
  const { page } = await visit();
  await page.route(/search-en/, (route) => route.abort());
  await button(page).click();
  await page.waitForURL(/\/en\/site-map\/$/);
  await page.context().close();
});

test("without script the search is a link to a page that lists all pages", async () => {
  const { page } = await visit({ javaScriptEnabled: false });
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.waitForURL(/\/en\/site-map\/$/);
  const links = await page
    .getByRole("navigation", { name: "Site map" })
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const withheld = ["/404.html", "/en/site-map/", "/en/style-guide/", "/en/thank-you/"];
  const doors = ["/", "/en/"];
  assert.deepEqual(
    [...links].sort(),
    site.pages().filter((url) => ![...withheld, ...doors].includes(url)),
  );
  await page.context().close();
});
