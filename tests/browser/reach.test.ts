import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { visitPages } from "../support/visit-pages.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

const site = ownSite();
const browser = openBrowser();

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

test("every link and control is large enough for a finger on a phone", async () => {
  const context = await browser.context({ viewport: { width: 360, height: 740 } });
  assert.deepEqual(await visitPages(context, site.served(), site.pages(), findSmallTargets), []);
});

test("the Tab key leads through each page and out of it, and the focus is always seen", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 740 } });
  assert.deepEqual(await visitPages(context, site.served(), site.pages(), walkByKeyboard), []);
});

test("it does so on a phone, through everything that unfolds", async () => {
  const context = await browser.context({ viewport: { width: 360, height: 740 } });
  const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
    await unfold(page);
    return walkByKeyboard(page);
  });
  assert.deepEqual(faults, []);
});

test("at 400 % zoom no page has to be moved sideways, and nothing is cut off, folded or not", async () => {
  // 1280 px of a screen at 400 %.
  const context = await browser.context({ viewport: { width: 320, height: 256 } });
  const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
    const closed = await findNarrowFaults(page);
    await unfold(page);
    return [...closed, ...(await findNarrowFaults(page))];
  });
  assert.deepEqual(faults, []);
});

test("nothing moves by itself for readers who want less motion", async () => {
  const desk = { viewport: { width: 1280, height: 800 } };
  const listMoving = (page: Page) =>
    page.evaluate(() => document.getAnimations().map(() => "something moves"));
  const still = await browser.context({ ...desk, reducedMotion: "reduce" });
  assert.deepEqual(await visitPages(still, site.served(), site.pages(), listMoving), []);
});
