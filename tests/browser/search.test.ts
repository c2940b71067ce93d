import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const site = ownSite();
const browser = openBrowser();
const pilot = "/en/learning-circles/pilot/";
const indexFile = /search-index-en\.[0-9a-f]+\.json$/;

interface Visit {
  page: Page;
  /** Paths of all requests since the page was opened. */
  requests: string[];
  /** What the browser complains of. */
  complaints: string[];
}

async function visit(options: BrowserContextOptions = {}, url = site.origin() + pilot): Promise<Visit> {
  const context = await browser.context({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const found: Visit = { page, requests: [], complaints: [] };
  page.on("request", (request) => found.requests.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && found.complaints.push(message.text()));
  page.on("pageerror", (error) => found.complaints.push(error.message));
  await page.goto(url);
  return found;
}

const button = (page: Page) => page.getByRole("button", { name: "Search", exact: true });
const field = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });
const status = (page: Page, text: string) =>
  page.getByRole("dialog").getByRole("status").filter({ hasText: text }).waitFor();

/** Opens the search and asks for words. */
async function ask(page: Page, words: string): Promise<void> {
  await button(page).click();
  await field(page).fill(words);
  await page.locator(".search__pages, .search__status:text('Nothing')").first().waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

test("nothing of the search is loaded before it is opened, and then its script and the index of the language", async () => {
  const { page, requests, complaints } = await visit();
  const ofSearch = () => requests.filter((path) => path.includes("search"));
  assert.deepEqual(ofSearch(), []);
  await ask(page, "python");
  assert.equal(ofSearch().length, 2);
  assert.match(ofSearch()[0] as string, /^\/assets\/search-en\.[0-9a-f]+\.js$/);
  assert.match(ofSearch()[1] as string, indexFile);
  await page.keyboard.press("Escape");
  await button(page).click();
  assert.equal(ofSearch().length, 2);
  assert.deepEqual(complaints, []);
  assert.deepEqual(site.served().reports, []);
  await page.context().close();
});

test("results stand by page and part, with the words marked and their number announced", async () => {
  const { page } = await visit();
  await ask(page, "pyton");
  await status(page, "Results: 2");
  const results = page.locator(".search__page");
  assert.equal(await results.count(), 1);
  assert.equal(await results.locator(".search__title").innerText(), "What we have done");
  assert.deepEqual((await results.getByRole("link").allInnerTexts()).sort(), [
    "Chicago, May and June 2015",
    "Ljubljana, Slovenia",
  ]);
  assert.deepEqual(await results.locator("mark").allInnerTexts(), ["Python", "Python"]);
  await page.context().close();
});

test("arrow keys lead from the field through the results and back, and Enter opens the part", async () => {
  const { page } = await visit();
  await ask(page, "python");
  const links = await page.locator(".search__pages a").allInnerTexts();
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), links[0]);
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), links[1], "the last one is the end");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), links[0], "Enter in the field leads to the first result");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#chicago-may-and-june-2015$/);
  assert.equal(await page.getByRole("dialog").count(), 0, "a part of this page lies behind the dialog");
  const top = await page
    .locator("#chicago-may-and-june-2015")
    .evaluate((part) => part.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 800);
  await page.context().close();
});

test("a result on another page opens that page at the part", async () => {
  const { page } = await visit();
  await ask(page, "checklist");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/resources\/#/);
  await page.context().close();
});

test("Escape closes the search, filled or not, and gives the focus back", async () => {
  const { page } = await visit();
  await ask(page, "python");
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("dialog").count(), 0);
  assert.equal(await focused(page), "Search");
  await page.locator(".sidenav a").first().focus();
  await page.keyboard.press("Control+k");
  assert.equal(await field(page).inputValue(), "python");
  await page.getByRole("button", { name: "Close search" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.closest("nav")?.className), "sidenav");
  await page.context().close();
});

test("Ctrl and K open the search, but no key alone does, and none in a field", async () => {
  const { page } = await visit();
  for (const key of ["k", "K", "/", "Control+Shift+k", "Control+Alt+k"]) {
    await page.keyboard.press(key);
    assert.equal(await page.locator("dialog").count(), 0, key);
  }
  await page.evaluate(() => {
    const input = document.createElement("input");
    document.querySelector("main")?.append(input);
    input.focus();
  });
  await page.keyboard.press("Control+k");
  assert.equal(await page.locator("script[src*=search]").count(), 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  await page.context().close();
});

test("where nothing is found it says what to do, and the site map is a link", async () => {
  const { page } = await visit();
  await ask(page, "<i>xylophone</i>");
  await status(
    page,
    "Nothing found for “<i>xylophone</i>”. Try fewer words, or another word for the same thing. Every page is in the site map.",
  );
  await page.getByRole("dialog").getByRole("link", { name: "Site map" }).click();
  await page.waitForURL(/\/en\/site-map\/$/);
  await page.context().close();
});

test("an index that does not come is told of, with the way to the site map, and asked for again", async () => {
  const { page } = await visit();
  await page.route(indexFile, (route) => route.abort());
  await button(page).click();
  await status(page, "The search could not be loaded. Every page of this site is in the site map.");
  assert.ok(await page.getByRole("dialog").getByRole("link", { name: "Site map" }).isVisible());
  await page.unroute(indexFile);
  await field(page).fill("python");
  await status(page, "Results: 2");
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
  await page.clock.install();
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
  await status(page, "Results: 2");
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

const looks: [name: string, options: BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

for (const width of [320, 1280]) {
  for (const [name, options] of looks) {
    test(`the open search gives no cause for complaint at ${width} px, ${name}`, async () => {
      const { page, complaints } = await visit({ viewport: { width, height: 800 }, ...options });
      await ask(page, "chicago library");
      assert.deepEqual(await findViolations(page), []);
      assert.deepEqual(await findPageFaults(page), []);
      const wide = await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test("with text of twice the size on a narrow phone nothing of the search is cut off", async () => {
  const { page } = await visit({ viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    document.documentElement.setAttribute("data-large", "");
    for (const sheet of document.styleSheets)
      sheet.insertRule("html[data-large] { font-size: 200% !important; }", sheet.cssRules.length);
  });
  await ask(page, "accessibility");
  const wide = await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await page.context().close();
});

test("every control of the search is at least 44 px high, each result 24 px", async () => {
  const { page } = await visit({ viewport: { width: 360, height: 740 } });
  await ask(page, "chicago");
  const heights = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  for (const height of await heights(".search-link, .search__input, .search__close, .search__map"))
    assert.ok(height >= 44, `${height}`);
  for (const height of await heights(".search__link")) assert.ok(height >= 24, `${height}`);
  await page.context().close();
});

const disk = join(makeFolder(), "disk");

test("opened from a disk the search works too", async () => {
  const { status: code, stderr } = runWaymark(["build", "--output", disk, "--relative"], repository);
  assert.equal(code, 0, stderr);
  const { page, complaints, requests } = await visit({}, pathToFileURL(join(disk, pilot, "index.html")).href);
  assert.deepEqual(
    requests.filter((path) => path.includes("search")),
    [],
  );
  await ask(page, "checklist");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/en\/learning-circles\/resources\/index\.html#/);
  await page.goBack();
  await button(page).click();
  await field(page).fill("xylophone");
  await status(page, "Nothing found");
  await page.getByRole("dialog").getByRole("link", { name: "Site map" }).click();
  await page.waitForURL(/\/en\/site-map\/index\.html$/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
