import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { buildMenuSite } from "../support/menu-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

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
  const page = await open("../style-guide/", phone);
  await page.locator(".sidenav summary").first().click();
  await page.locator('.sidenav a[href="#timeline"]').click();
  await page.waitForFunction(() => {
    const top = document.getElementById("timeline")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  assert.ok(await page.locator(".sidenav a").first().isHidden());
  await page.context().close();
});

test("the list of parts follows the reader", async () => {
  const page = await open("../style-guide/", desk);
  for (const id of ["timeline", "facts"]) {
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

let deep: ServedSite;
before(async () => {
  const folder = makeFolder();
  buildMenuSite(folder);
  deep = await serveSite(join(folder, "_site"), {});
});
after(() => deep?.close());

async function openDeep(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.context(options)).newPage();
  await page.goto(deep.origin + path);
  return page;
}

/** The controls of the lists in the top menu. */
const branches = (page: Page) => page.locator(".main-nav .nav-list__toggle");

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with script" : "without script";
  for (const [name, width] of [
    ["a phone", 360],
    ["a small tablet", 768],
    ["a wide page", 1280],
  ] as const) {
    test(`on ${name} an entry of the top menu unfolds by keyboard, one at a time, and covers nothing, ${script}`, async () => {
      const page = await openDeep("/en/visit/prices/", {
        viewport: { width, height: 900 },
        javaScriptEnabled,
      });
      if (width < 768) await page.locator(".fold--main > summary").click();
      const menu = page.getByRole("navigation", { name: "Main menu" });
      assert.equal(await menu.getByRole("link").count(), 3, "what is below an entry is folded");
      const top = () => page.locator("h1").evaluate((title) => title.getBoundingClientRect().top);
      const places = () =>
        menu
          .locator(".nav-list__head")
          .evaluateAll((heads) => heads.slice(0, 1).map((head) => head.getBoundingClientRect().x));
      const [before, place] = [await top(), await places()];

      await menu.getByRole("link", { name: "Visit" }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const below = menu.getByRole("link", { name: "How to come" });
      assert.ok(await below.isVisible());
      assert.ok((await top()) >= before + 40, "it moves the page down");
      assert.deepEqual(await places(), place, "the entries stay where they are");
      assert.deepEqual(await findNarrowFaults(page), []);
      await page.keyboard.press("Tab");
      assert.equal(
        await page.evaluate(() => document.activeElement?.textContent),
        "Opening hours and prices",
        "what was unfolded comes next",
      );
      assert.deepEqual(await menu.locator("[aria-current]").allTextContents(), ["Opening hours and prices"]);

      await branches(page).nth(1).click();
      assert.ok(await menu.getByRole("link", { name: "Volunteer" }).isVisible());
      assert.ok(await below.isHidden(), "the other one is closed");
      await branches(page).nth(1).press("Enter");
      assert.equal(await menu.getByRole("link").count(), 3);
      await page.context().close();
    });
  }
}

test("Escape closes an entry of the top menu, gives the focus back to its control, and only then the menu", async () => {
  const page = await openDeep("/en/", phone);
  const fold = page.locator(".fold--main > summary");
  await fold.click();
  await branches(page).first().click();
  await page.getByRole("link", { name: "How to come" }).first().focus();
  await page.keyboard.press("Escape");
  assert.ok(
    await branches(page)
      .first()
      .evaluate((control) => control === document.activeElement),
  );
  assert.ok(await page.locator(".main-nav a", { hasText: "How to come" }).isHidden());
  await page.keyboard.press("Escape");
  assert.ok(await fold.evaluate((control) => control === document.activeElement));
  assert.ok(await branches(page).first().isHidden());
  await page.context().close();
});

for (const path of ["/en/visit/", "/ar/visit/"]) {
  test(`menus of two levels on ${path} are for fingers, keyboards and screen readers, by day and at night, and not on paper`, async () => {
    for (const width of [360, 768, 1280]) {
      const page = await openDeep(path, { viewport: { width, height: 900 }, colorScheme: "dark" });
      assert.deepEqual(await findSmallTargets(page), [], "opens all that folds");
      assert.deepEqual(await findNarrowFaults(page), []);
      assert.deepEqual(await findViolations(page), []);
      assert.deepEqual(await walkByKeyboard(page), []);
      const tops = await page
        .locator(".site-footer__nav > ul > li")
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
      assert.equal(tops[0], tops[1], "groups of the foot stand side by side");
      assert.ok((tops[2] ?? 0) > (tops[1] ?? 0), "a single link stands below them");
      await page.emulateMedia({ colorScheme: "light" });
      assert.deepEqual(await findViolations(page), []);
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".main-nav").isHidden());
      await page.context().close();
    }
  });
}

test("all pages of a section show the side menu that it names, in each language with its own pages", async () => {
  const page = await openDeep("/en/visit/way/", { ...desk, javaScriptEnabled: false });
  const menu = page.locator(".sidenav");
  assert.deepEqual(await menu.locator(".nav-list__group").allTextContents(), ["Before you come"]);
  assert.deepEqual(await menu.locator("[aria-current]").allTextContents(), ["How to come"]);
  await page.goto(`${deep.origin}/ar/visit/prices/`);
  assert.deepEqual(await menu.locator("[aria-current]").allTextContents(), ["الأوقات والأسعار"]);
  await page.context().close();
});
