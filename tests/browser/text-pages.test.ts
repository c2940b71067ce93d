import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();

/** What is wrong with each page of text in a window of that width, by its address. */
async function visit(width: number, measure: (page: Page) => Promise<string[]>): Promise<string[]> {
  const context = await browser.context({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of site.pages()) {
    await page.goto(site.origin() + path);
    if ((await page.locator(".page-header").count()) > 0)
      faults.push(...(await measure(page)).map((fault) => `${path} at ${width}: ${fault}`));
  }
  await context.close();
  return faults;
}

test("the head of a page of text is low enough that the text begins on the first screen", async () => {
  const faults = await visit(1280, (page) =>
    page.evaluate(() => {
      const heights = [...document.querySelectorAll(".breadcrumbs, .page-header")].map(
        (part) => part.getBoundingClientRect().height,
      );
      const height = heights.reduce((sum, each) => sum + each, 0);
      return height <= 300 ? [] : [`the head is ${height} px high`];
    }),
  );
  assert.deepEqual(faults, []);
});

test("a remark in the margin lies over no list of parts and over no other remark", async () => {
  const findOverlaps = (page: Page) =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".on-this-page > .fold, .margin")].map((one) =>
        one.getBoundingClientRect(),
      );
      return boxes.flatMap((box, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          )
          .map((other) => `${box.top}–${box.bottom} and ${other.top}–${other.bottom}`),
      );
    });
  const faults = [];
  for (const width of [1248, 1920]) faults.push(...(await visit(width, findOverlaps)));
  assert.deepEqual(faults, []);
});

test("at any width the seats of the foot reach down to its edge", async () => {
  for (const width of [361, 1283]) {
    const faults = await visit(width, (page) =>
      page.locator(".site-footer").evaluate((foot) => {
        const below = foot.clientHeight - Number.parseFloat(getComputedStyle(foot, "::before").bottom);
        return below > 0 ? [] : [`a gap of ${-below} px`];
      }),
    );
    assert.deepEqual(faults, []);
  }
});

test("the parts of the meeting that is drawn as a clock take as long as all of it", async () => {
  const page = await (await browser.context()).newPage();
  await page.goto(`${site.origin()}/en/style-guide/`);
  const parts = page.locator(".hour__part");
  const minutes = await parts.evaluateAll((all) =>
    all.map((part) => Number.parseFloat(part.getAttribute("stroke-dasharray") ?? "") + 1),
  );
  const all = Number(await page.locator(".hour__all strong").textContent());
  assert.equal(
    minutes.reduce((sum, each) => sum + each, 0),
    all,
  );
  assert.equal(await page.locator(".hour__parts li").count(), minutes.length);
  await page.context().close();
});
