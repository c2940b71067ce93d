import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { compareSites } from "../../src/changes/compare-sites.ts";
import { readBuiltSite } from "../../src/changes/read-built-site.ts";
import { openLook, writeLook } from "../../src/commands/changes/write-look.ts";
import { findViolations } from "../support/find-violations.ts";
import { isGivenUp } from "../support/is-given-up.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const output = join(makeFolder(), "disk");
const browser = openBrowser();

before(() => {
  const { status, stderr } = runWaymark(["build", "--output", output, "--relative"], repository);
  assert.equal(status, 0, stderr);
});

test("opened from a disk the site has its style, its script and its links", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("requestfailed", (request) => !isGivenUp(request) && complaints.push(request.url()));
  await page.goto(pathToFileURL(join(output, "index.html")).href);
  await page.waitForURL(/en\/learning-circles\/index\.html$/);
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.notEqual(background, "rgba(0, 0, 0, 0)");
  await page.locator(".site-header a", { hasText: "Get involved" }).click();
  await page.waitForURL(/get-involved\/index\.html$/);
  await page.locator(".sidenav a", { hasText: "The pilot in spring 2015" }).click();
  await page.waitForURL(/pilot\/index\.html$/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a change is seen from a disk: pages before and now, at what is different, without anything from elsewhere", async () => {
  const look = makeFolder();
  await openLook(look);
  for (const side of ["before", "now"]) cpSync(output, join(look, side), { recursive: true });
  const edit = (page: string, old: string, now: string) => {
    const file = join(look, "now/en/learning-circles", page, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace(old, now));
  };
  edit("pilot", "worked through", "went through");
  edit("questions", "<h1", "<h1 title='x'");
  const sites = {
    before: await readBuiltSite(join(look, "before")),
    now: await readBuiltSite(join(look, "now")),
  };
  await writeLook(look, sites, compareSites(sites.before, sites.now));
  for (const [width, colorScheme] of [
    [1280, "light"],
    [360, "dark"],
  ] as const) {
    const context = await browser.context({ viewport: { width, height: 2400 }, colorScheme });
    const view = await context.newPage();
    const complaints: string[] = [];
    view.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    view.on("request", (request) => request.url().startsWith("file:") || complaints.push(request.url()));
    view.on("requestfailed", (request) => complaints.push(request.url()));
    await view.goto(pathToFileURL(join(look, "index.html")).href);
    const inFrame = (mark: string) =>
      view
        .frameLocator("iframe[title^='The pilot'][title$='now, on a phone, 360 pixels wide']")
        .locator(mark);
    await inFrame("waymark-new").first().waitFor();
    for (const frame of view.frames()) await frame.waitForLoadState();
    const seen = await inFrame("waymark-new")
      .first()
      .evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return {
          isInView: top >= 0 && bottom <= innerHeight,
          color: getComputedStyle(mark).color,
        };
      });
    assert.deepEqual(seen, { isInView: true, color: "rgb(11, 47, 23)" });
    assert.equal(await view.evaluate(() => scrollY), 0);
    assert.equal(await view.evaluate(() => document.documentElement.scrollWidth), width);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await findViolations(view), []);
    await context.close();
  }
});
