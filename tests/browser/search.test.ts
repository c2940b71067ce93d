import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { ask, button, field, indexFile, pilot, serveSearch, status } from "../support/serve-search.ts";

const { site, visit } = serveSearch();

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
  await status(page, "3 results");
  const results = page.locator(".search__page");
  assert.deepEqual(await results.locator(".search__title").allInnerTexts(), [
    "The pilot in spring 2015",
    "Join a circle",
  ]);
  assert.deepEqual((await results.first().getByRole("link").allInnerTexts()).sort(), [
    "Chicago, May and June 2015",
    "Ljubljana, Slovenia",
  ]);
  assert.match((await results.locator("mark").allInnerTexts()).join(" "), /^(?:python ?)+$/i);
  await page.context().close();
});

test("a word that search.yaml takes for another leads to that one, which is marked", async () => {
  const { page } = await visit();
  await ask(page, "leader");
  await page.locator("mark").first().waitFor();
  const titles = await page.locator(".search__title").allInnerTexts();
  assert.ok(titles.slice(0, 3).includes("Lead a circle"), titles.join());
  assert.match((await page.locator("mark").allInnerTexts()).join(" "), /^(?:facilitat\w* ?)+$/i);
  await page.context().close();
});

test("arrow keys lead from the field through the results and back, and Enter opens the part", async () => {
  const { page } = await visit();
  await ask(page, "python");
  const links = await page.locator(".search__pages a").allInnerTexts();
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), links[0]);
  for (const _ of links) await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), links.at(-1), "the last one is the end");
  for (const _ of links) await page.keyboard.press("ArrowUp");
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), links[0], "Enter in the field leads to the first result");
  for (const _ of links.slice(0, links.indexOf("Chicago, May and June 2015")))
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
