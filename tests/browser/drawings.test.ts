import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const browser = openBrowser();
const site = ownSite();
const start = "/en/learning-circles/";

/** What a window at a place shows of the drawings of a page, each scrolled to, and what it complains of. */
async function lookAtDrawings(place: string) {
  const context = await browser.context();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(place);
  const shown: boolean[] = [];
  for (const drawing of await page.locator("img.mark").all()) {
    await drawing.scrollIntoViewIfNeeded();
    await drawing.evaluate((img: HTMLImageElement) => img.decode());
    shown.push(await drawing.evaluate((img: HTMLImageElement) => img.naturalWidth > 0));
  }
  const head = page.locator("main > header img.mark");
  const speed = [await head.getAttribute("loading"), await head.getAttribute("fetchpriority")];
  const named = await page.locator("main").ariaSnapshot();
  await context.close();
  return { shown, complaints, speed, named };
}

test("all drawings are shown, under the policy and from a disk, nobody hears of them, and that of the head doesn't wait", async () => {
  const disk = join(makeFolder(), "disk");
  const { status, stderr } = runWaymark(["build", "--output", disk, "--relative"], repository);
  assert.equal(status, 0, stderr);
  for (const place of [`${site.origin()}${start}`, pathToFileURL(join(disk, start, "index.html")).href]) {
    const { shown, complaints, speed, named } = await lookAtDrawings(place);
    assert.ok(shown.length > 5 && !shown.includes(false), place);
    assert.deepEqual(complaints, [], place);
    assert.deepEqual(speed, [null, "high"]);
    assert.doesNotMatch(named, /- img/);
  }
});
