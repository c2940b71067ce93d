import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
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
