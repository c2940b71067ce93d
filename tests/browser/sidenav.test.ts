import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { serveLongSite } from "../support/long-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder } from "../support/run-waymark.ts";
import type { ServedSite } from "../support/serve-site.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

// A section of 80 pages: what holds for it holds for a short one.
const browser = openBrowser();
const folder = makeFolder();
let site: ServedSite;
before(async () => {
  site = await serveLongSite(folder);
});
after(() => site?.close());

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 800 } };
const noScript = { javaScriptEnabled: false };

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.context(options)).newPage();
  await page.goto(`${site.origin}/en/knots/${path}`);
  return page;
}

/** Where the list stands in the window, and whether the place of the reader is in sight in it. */
function look(page: Page) {
  return page.evaluate(() => {
    const frame = (document.querySelector(".sidenav > .fold") as Element).getBoundingClientRect();
    const current = document.querySelector(".sidenav [aria-current]")?.getBoundingClientRect();
    const text = (document.querySelector(".frame__text") as Element).getBoundingClientRect();
    const foot = (document.querySelector(".site-footer") as Element).getBoundingClientRect();
    return {
      isInWindow: frame.top >= 0 && frame.bottom <= innerHeight + 1,
      isBesideText: frame.right <= text.left || frame.left >= text.right || frame.bottom <= text.top,
      isAboveFoot: frame.bottom <= foot.top + 1,
      isPlaceInList: current !== undefined && current.top >= frame.top && current.bottom <= frame.bottom,
      isPlaceInSight:
        current !== undefined &&
        current.top >= Math.max(frame.top, 0) &&
        current.bottom <= Math.min(frame.bottom, innerHeight),
    };
  });
}

test("a list that is longer than the window stays in it, beside the text and above the foot, wherever the reader is", async () => {
  const page = await open("knot-39/", desk);
  const list = page.locator(".sidenav > .fold");
  assert.ok(await list.evaluate((element) => element.scrollHeight > 2 * element.clientHeight));
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
    const { isInWindow, isBesideText, isAboveFoot } = await look(page);
    assert.ok(isBesideText && isAboveFoot, `at ${share}`);
    assert.ok(isInWindow || share === 1, `at ${share}`);
  }
  await page.context().close();
});

test("a list that is longer than the window scrolls by itself, and the page stays where it is at the end of the list", async () => {
  const page = await open("knot-01/", desk);
  await page.evaluate(() => scrollTo(0, 600));
  await page.locator(".sidenav > .fold").hover();
  await page.mouse.wheel(0, 20_000);
  await page.waitForFunction(() => {
    const list = document.querySelector(".sidenav > .fold") as Element;
    return list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
  });
  await page.mouse.wheel(0, 300);
  await page.locator(".frame__text").hover({ position: { x: 10, y: 700 } });
  const start = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction((from) => scrollY === from + 100, start);
  await page.context().close();
});

test("in a low window the list keeps a part of it, and grows to all of it as the head of the page goes", async () => {
  const page = await open("knot-39/", { viewport: { width: 1280, height: 300 } });
  const height = () => page.locator(".sidenav > .fold").evaluate((list) => list.clientHeight);
  assert.equal(await height(), 120);
  await page.evaluate(() => scrollTo(0, 500));
  await page.waitForFunction(() => document.querySelector(".sidenav > .fold")?.clientHeight === innerHeight);
  await page.context().close();
});

for (const [script, options] of [
  ["with script", desk],
  ["without script", { ...desk, ...noScript }],
] as const) {
  test(`from page to page the place of the reader is in sight in a long list, ${script}`, async () => {
    const page = await open("knot-38/", options);
    for (const title of ["Knot 38", "Knot 39", "Knot 40", "Step 40.01", "Step 40.02"]) {
      assert.equal(await page.locator('.sidenav [aria-current="page"]').textContent(), title);
      assert.ok((await look(page)).isPlaceInSight, title);
      await page.locator('a[rel="next"]').click();
      await page.waitForLoadState();
    }
    await page.goto(`${site.origin}/en/knots/knot-80/`);
    // At the head of a page only script can end the list at the foot of the window.
    const { isPlaceInSight, isPlaceInList } = await look(page);
    assert.ok(options === desk ? isPlaceInSight : isPlaceInList, "the last page");
    assert.equal(await page.evaluate(() => scrollY), 0, "the page itself is at its head");
    await page.context().close();
  });

  test(`the branch of the reader stands open and the others are closed until a key opens them, ${script}`, async () => {
    const page = await open("knot-40/step-02/", options);
    const steps = (name: RegExp) => page.locator(".sidenav").getByRole("link", { name });
    assert.equal(await steps(/^Step 40/).count(), 4);
    assert.equal(await steps(/^Step 60/).count(), 0);
    await page.locator("summary", { hasText: "Knot 60" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await steps(/^Step 60/).count(), 4);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Step 60.01");
    await page.context().close();
  });
}

for (const [script, options] of [
  ["with script", phone],
  ["without script", { ...phone, ...noScript }],
] as const) {
  test(`on a phone a long list is one closed control, and moves the text down when it opens, ${script}`, async () => {
    const page = await open("knot-39/", options);
    const menu = page.getByRole("navigation", { name: "Pages in this section" });
    assert.equal(await menu.getByRole("link").count(), 0);
    const height = await menu.evaluate((element) => element.getBoundingClientRect().height);
    assert.ok(height < 100, `${height} px`);
    await menu.locator("summary").first().click();
    // The overview, 80 pages and the one with parts; what lies below two of them stays folded.
    assert.equal(await menu.getByRole("link").count(), 82);
    assert.ok((await look(page)).isBesideText);
    assert.deepEqual(await findNarrowFaults(page), []);
    await menu.getByRole("link", { name: "Knot 70" }).click();
    await page.waitForURL("**/knot-70/");
    assert.equal(await menu.getByRole("link").count(), 0, "the next page begins with its text");
    await page.context().close();
  });
}

test("from the midst of a long open list Escape leads back to its control, which is in sight", async () => {
  const page = await open("knot-39/", phone);
  await page.locator(".sidenav summary").first().click();
  await page.locator(".sidenav a", { hasText: "Knot 50" }).focus();
  await page.keyboard.press("Escape");
  const control = page.locator(".sidenav summary").first();
  assert.ok(await control.evaluate((element) => element === document.activeElement));
  const box = await control.boundingBox();
  assert.ok(box && box.y >= 0 && box.y + box.height <= 740);
  assert.ok(await page.locator(".sidenav a", { hasText: "Knot 50" }).isHidden());
  await page.context().close();
});

test("a long list of parts follows the reader, and keeps the part in sight", async () => {
  const page = await open("parts/", desk);
  for (const id of ["part-30", "part-40", "part-05"]) {
    await page.evaluate((part) => document.getElementById(part)?.scrollIntoView(), id);
    await page.waitForSelector(`.sidenav a[href="#${id}"][aria-current="true"]`);
    assert.equal(await page.locator(".sidenav [aria-current]").count(), 1);
    assert.ok((await look(page)).isPlaceInSight, id);
  }
  await page.context().close();
});

for (const width of [320, 768, 1280]) {
  for (const path of ["knot-20/", "parts/", "knot-40/step-02/"]) {
    test(`text of twice the size moves ${path} sideways nowhere, cuts nothing off and covers nothing, at ${width} px`, async () => {
      const page = await open(path, { viewport: { width, height: 800 } });
      await page.addStyleTag({ content: "html { font-size: 200% !important }" });
      assert.deepEqual(await findNarrowFaults(page), []);
      assert.ok((await look(page)).isBesideText, "closed");
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      assert.deepEqual(await findNarrowFaults(page), []);
      assert.ok((await look(page)).isBesideText, "open");
      await page.context().close();
    });
  }
}

for (const [name, options] of [
  ["a narrow phone", { viewport: { width: 320, height: 740 } }],
  ["a wide page in the dark", { ...desk, colorScheme: "dark" }],
  ["a wide page in forced colours", { ...desk, forcedColors: "active" }],
] as const) {
  test(`a list with branches gives no cause for complaint on ${name}: axe, size, focus, Tab key`, async () => {
    const page = await open("knot-40/step-02/", options);
    await page.locator(".sidenav .fold").evaluate((list: HTMLDetailsElement) => {
      list.open = true;
    });
    assert.deepEqual(await findViolations(page, ".sidenav"), []);
    assert.deepEqual(await walkByKeyboard(page), []);
    assert.deepEqual(await findSmallTargets(page), []);
    await page.context().close();
  });
}
