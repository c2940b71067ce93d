import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { serveMuseum } from "../support/serve-museum.ts";
import { visitPages } from "../support/visit-pages.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

// Half translated: its second part is still that of the original. Its ids are made of the words, so they differ.
const tides = {
  "en/learn/tides.md": `---
title: The tides
---

## Why the water rises

The moon draws the water, and the shore waits for it.

## When to come

At low water one can walk to the old pier and see the posts that it stood on.

## What to wear

Boots.
`,
  "ar/learn/tides.md": `---
title: المدّ والجزر
---

## لماذا يرتفع الماء

يجذب القمر الماء، والشاطئ ينتظره.

## متى تأتي

At low water one can walk to the old pier and see the posts that it stood on.

## ماذا تلبس

حذاءً طويلاً.
`,
};

const museum = serveMuseum(tides);
const browser = openBrowser();

const windows: Record<string, BrowserContextOptions> = {
  "on a narrow phone": { viewport: { width: 320, height: 640 } },
  "on a phone at night": { viewport: { width: 390, height: 800 }, colorScheme: "dark" },
  "on a wide screen": { viewport: { width: 1280, height: 800 } },
  "on a very wide screen at night": { viewport: { width: 1920, height: 1000 }, colorScheme: "dark" },
  "in forced colours": { viewport: { width: 768, height: 800 }, forcedColors: "active" },
};

for (const [name, options] of Object.entries(windows)) {
  test(`every page of the museum can be read and used in both languages ${name}`, async () => {
    const context = await browser.context(options);
    const faults = await visitPages(context, museum.served(), museum.pages(), async (page, url) => [
      ...(await findViolations(page)),
      // The collection has a menu of its own, in which it does not stand itself.
      ...(url.endsWith("/collection/") ? [] : await findPageFaults(page)),
      ...(await findNarrowFaults(page)),
      ...(await findSmallTargets(page)),
    ]);
    assert.deepEqual(faults, []);
  });
}

test("on paper each page has its words and no switch", async () => {
  const context = await browser.context({ viewport: { width: 680, height: 900 } });
  const faults = await visitPages(context, museum.served(), museum.pages(), async (page) => {
    await page.emulateMedia({ media: "print" });
    const isShown = (await page.locator(".language-switch").isVisible()) ? ["shows the switch"] : [];
    return [...isShown, ...(await findViolations(page))];
  });
  assert.deepEqual(faults, []);
});

/** Where the links of a list stand, from the first to the last. */
function placesOf(page: Page, links: string): Promise<{ x: number; y: number }[]> {
  return page
    .locator(links)
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
}

test("what is read first stands at the right in Arabic and at the left in English", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const [code, sign] of [
    ["en", 1],
    ["ar", -1],
  ] as const) {
    await page.goto(`${museum.origin()}/${code}/learn/knots/`);
    for (const links of [
      ".site-header > :is(.site-name, .search-link, .main-nav)",
      ".nav-list--main a",
      ".language-switch a",
      ".breadcrumbs a",
      ".sequence a",
      "thead th",
    ]) {
      const places = await placesOf(page, links);
      assert.ok(places.length > 1, links);
      const sorted = places.toSorted((a, b) => sign * (a.x - b.x));
      assert.deepEqual(places, sorted, `${code}: ${links}`);
    }
  }
  await context.close();
});

test("the Tab key leads through each kind of page in both languages, in the order of its words", async () => {
  const context = await browser.context({ viewport: { width: 390, height: 800 } });
  const kinds = ["", "learn/knots/", "learn/ask/", "learn/charts/", "site-map/", "collection/boats/skiff/"];
  const urls = ["/", "/404.html", ...["en", "ar"].flatMap((code) => kinds.map((kind) => `/${code}/${kind}`))];
  const faults = await visitPages(context, museum.served(), urls, walkByKeyboard);
  assert.deepEqual(faults, []);
});

for (const javaScriptEnabled of [false, true]) {
  test(`the switch leads from each page to the same one in the other language and back, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const context = await browser.context({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const url of museum.pages().filter((one) => one.startsWith("/en/"))) {
      await page.goto(museum.origin() + url);
      await page.getByRole("link", { name: "العربية" }).click();
      await page.waitForURL(`**${url.replace("/en/", "/ar/")}`);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal(await page.locator('.language-switch [aria-current="true"]').innerText(), "العربية");
      await page.getByRole("link", { name: "English", exact: true }).click();
      await page.waitForURL(`**${url}`);
    }
    assert.deepEqual(museum.served().missing, []);
    await context.close();
  });
}

/** Goes to a part of a page and then, by the switch, to another language. */
async function switchAt(page: Page, url: string, part: string, language: string): Promise<void> {
  await page.goto(`${museum.origin()}${url}#${encodeURIComponent(part)}`);
  await page.waitForFunction(() => scrollY > 0);
  await page.getByRole("link", { name: language, exact: true }).click();
}

const isInSight = (id: string) => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.top < innerHeight;
};

test("with script the switch leads to the part that the reader was at, by its id, else by its place", async () => {
  const context = await browser.context({ viewport: { width: 360, height: 400 } });
  const page = await context.newPage();
  await switchAt(page, "/en/learn/knots/", "which", "العربية");
  await page.waitForURL("**/ar/learn/knots/#which");
  await page.waitForFunction(isInSight, "which");
  await switchAt(page, "/en/learn/tides/", "when-to-come", "العربية");
  await page.waitForURL((url) => decodeURIComponent(url.href).endsWith("/ar/learn/tides/#متى-تأتي"));
  await page.waitForFunction(isInSight, "متى-تأتي");
  await switchAt(page, "/ar/learn/tides/", "متى-تأتي", "English");
  await page.waitForURL("**/en/learn/tides/#when-to-come");
  // The way back leads to the page that the reader came from, not to a place in between.
  await page.goBack();
  await page.waitForURL((url) => url.pathname === "/ar/learn/tides/");
  await context.close();
});

test("a page that is not translated says so in the reader's language, and which words are in another", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/learn/charts/`);
  const notice = page.getByRole("note").first();
  assert.match(await notice.innerText(), /\p{Script=Arabic}/u);
  assert.equal(await notice.evaluate((one) => one.closest("[lang]")?.getAttribute("lang")), "ar");
  const languageOf = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((one) => {
        const spoken = one.closest("[lang]");
        return [spoken?.getAttribute("lang"), getComputedStyle(one).direction];
      });
  for (const words of [
    "Read a sea chart",
    "What the small numbers on the water mean.",
    "Each number is the depth at low water, in metres.",
    "Charts",
  ])
    assert.deepEqual(await languageOf(words), ["en", "ltr"], words);
  await notice.getByRole("link").click();
  await page.waitForURL("**/en/learn/charts/");
  assert.equal(await page.locator(".translation-notice").count(), 0);
  await context.close();
});

test("a part that is not translated has the note, and its neighbours have none", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/learn/tides/`);
  assert.equal(await page.locator(".translation-notice").count(), 1);
  const marked = page.locator('.prose [lang="en"]');
  assert.deepEqual(await marked.allInnerTexts(), [
    "At low water one can walk to the old pier and see the posts that it stood on.",
  ]);
  assert.equal(await marked.evaluate((one) => getComputedStyle(one).direction), "ltr");
  await context.close();
});

test("the search of a language finds its own pages and none that only shows an original", async () => {
  const context = await browser.context({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/`);
  await page.locator("button.search-link").click();
  await page.getByRole("searchbox").fill("عقدة");
  await page.locator(".search__pages").waitFor();
  const found = await page
    .locator(".search__pages a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  assert.ok(found.includes("/ar/learn/knots/"), found.join());
  assert.deepEqual(await findViolations(page), []);
  await page.getByRole("searchbox").fill("purple");
  await page.locator(".search__pages").waitFor({ state: "detached" });
  await context.close();
});

test("the form of a language asks, and writes its letter, in that language", async () => {
  const context = await browser.context({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/learn/ask/`);
  const letter = page.getByRole("link", { name: "ابدأ رسالتك إلى المتحف" });
  const address = (await letter.getAttribute("href")) ?? "";
  assert.match(decodeURIComponent(address), /^mailto:desk@museum\.example\?subject=سؤال إلى المتحف/);
  assert.match(decodeURIComponent(address), /ما اسمك؟/);
  await context.close();
});

test("at the top of the site the languages are offered, and none is entered unasked", async () => {
  const context = await browser.context({
    javaScriptEnabled: false,
    locale: "ar",
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/`);
  assert.deepEqual(
    await page
      .locator("main a")
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("href"), one.closest("[lang]")?.getAttribute("lang")]),
      ),
    [
      ["/en/", "en"],
      ["/ar/", "ar"],
    ],
  );
  await page.getByRole("link", { name: /العربية/ }).click();
  await page.waitForURL("**/ar/");
  await context.close();
});

test("who asks for a page that is not there is led on in each language", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/nowhere/`);
  museum.served().missing.length = 0;
  await page
    .getByRole("main")
    .getByRole("link", { name: /العربية/ })
    .click();
  await page.waitForURL("**/ar/");
  await context.close();
});
