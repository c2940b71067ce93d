import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { findPageFaults } from "../support/find-page-faults.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { visitPages } from "../support/visit-pages.ts";

const site = ownSite();
const browser = openBrowser();
const text = "/en/learning-circles/pilot/";

async function open(url: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.context({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.origin() + url);
  return page;
}

/** The name of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

test("the skip link comes first and leads past the menu", async () => {
  const page = await open(text, 1280);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Skip to content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "MAIN");
  await page.context().close();
});

for (const script of [true, false]) {
  test(`on a phone menu and sidenav are each one control that the keyboard opens, script ${script ? "on" : "off"}`, async () => {
    const page = await open(text, 360, script);
    for (const [control, link] of [
      ["Menu", "Get involved"],
      ["Pages in this section", "Plans and what came of them"],
    ] as const) {
      const toggle = page.locator("summary", { hasText: control }).first();
      const entry = page
        .locator(control === "Menu" ? ".main-nav a" : ".sidenav a", { hasText: link })
        .first();
      assert.equal(await entry.isVisible(), false, `${control} is closed`);
      await toggle.focus();
      await page.keyboard.press("Enter");
      assert.equal(await entry.isVisible(), true, `${control} opens`);
      await page.keyboard.press(script ? "Escape" : "Enter");
      assert.equal(await entry.isVisible(), false, `${control} closes`);
      assert.equal(
        await toggle.evaluate((element) => element === document.activeElement),
        true,
        "the focus stays on the control",
      );
    }
    await page.context().close();
  });
}

test("on a wide page the menus stand open, script or not", async () => {
  for (const script of [true, false]) {
    const page = await open(text, 1280, script);
    assert.equal(await page.locator(".main-nav a", { hasText: "Get involved" }).isVisible(), true);
    assert.equal(
      await page.locator(".sidenav a", { hasText: "Plans and what came of them" }).isVisible(),
      true,
    );
    assert.equal(await page.locator(".main-nav summary").isVisible(), false);
    await page.context().close();
  }
});

test("the list of parts follows the reader", async () => {
  const page = await open(text, 1280);
  await page.locator("h2").last().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 10_000);
  const last = await page.locator("h2").last().textContent();
  await page.waitForFunction(
    (title) => document.querySelector('.on-this-page [aria-current="true"]')?.textContent?.trim() === title,
    last,
  );
  await page.context().close();
});

test("text of twice the size on a narrow phone makes no page wider than the window", async () => {
  const context = await browser.context({ viewport: { width: 320, height: 800 } });
  const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
    await page.evaluate(() => {
      document.documentElement.setAttribute("data-large", "");
      for (const sheet of document.styleSheets)
        sheet.insertRule("html[data-large] { font-size: 200% !important; }", sheet.cssRules.length);
    });
    return findPageFaults(page);
  });
  assert.deepEqual(faults, []);
});
