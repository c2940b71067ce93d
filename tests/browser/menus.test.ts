import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 800 } };

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.context(options);
  const page = await context.newPage();
  await page.goto(`${site.origin()}/en/learning-circles/${path}`);
  return page;
}

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with script" : "without script";

  test(`on a phone each menu is one control that opens and closes by keyboard, ${script}`, async () => {
    const page = await open("pilot/", { ...phone, javaScriptEnabled });
    for (const name of ["Main menu", "Pages in this section", "On this page"]) {
      const menu = page.getByRole("navigation", { name });
      const links = menu.getByRole("link");
      assert.equal(await links.count(), 0, `${name} is closed`);
      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      assert.ok(await links.first().isVisible(), `${name} is open`);
      await page.keyboard.press("Enter");
      assert.equal(await links.count(), 0, `${name} is closed again`);
    }
    await page.context().close();
  });

  test(`on a wide page the menus stand open and have no control, ${script}`, async () => {
    const page = await open("pilot/", { ...desk, javaScriptEnabled });
    for (const name of ["Main menu", "Pages in this section", "On this page"]) {
      const menu = page.getByRole("navigation", { name });
      assert.ok(await menu.getByRole("link").first().isVisible(), name);
      assert.ok(await menu.locator("summary").first().isHidden(), name);
    }
    await page.context().close();
  });
}

test("an open menu moves the page down and covers none of it", async () => {
  const page = await open("pilot/", phone);
  const top = () => page.locator("h1").evaluate((title) => title.getBoundingClientRect().top);
  const before = await top();
  await page.locator(".sidenav summary").first().click();
  const list = await page.locator(".sidenav .nav-list").boundingBox();
  assert.ok(list && (await top()) >= before + list.height);
  await page.context().close();
});

test("Escape closes a menu and gives the focus back to its control", async () => {
  const page = await open("pilot/", phone);
  await page.locator(".sidenav summary").first().click();
  await page.locator(".sidenav a").nth(1).focus();
  await page.keyboard.press("Escape");
  assert.ok(await page.locator(".sidenav a").first().isHidden());
  assert.equal(await page.evaluate(() => document.activeElement?.closest("nav")?.className), "sidenav");
  await page.context().close();
});

test("a part that is chosen in a menu closes it and comes into view", async () => {
  const page = await open("", phone);
  await page.locator(".sidenav summary").first().click();
  await page.locator('.sidenav a[href="#future-plans"]').click();
  await page.waitForFunction(() => {
    const top = document.getElementById("future-plans")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  assert.ok(await page.locator(".sidenav a").first().isHidden());
  await page.context().close();
});

test("the list of parts follows the reader", async () => {
  const page = await open("", desk);
  for (const id of ["future-plans", "about"]) {
    await page.evaluate((part) => document.getElementById(part)?.scrollIntoView(), id);
    await page.waitForSelector(`.sidenav a[href="#${id}"][aria-current="true"]`);
    assert.equal(await page.locator('.sidenav [aria-current="true"]').count(), 1);
  }
  await page.context().close();
});

test("the side menu stays in sight while the text moves", async () => {
  const page = await open("resources/", desk);
  await page.evaluate(() => scrollTo(0, 900));
  const box = await page.locator('.sidenav [aria-current="page"]').boundingBox();
  assert.ok(box && box.y >= 0 && box.y < 800);
  await page.context().close();
});
