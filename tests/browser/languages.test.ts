import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { halfTranslated } from "../support/half-translated.ts";
import { openBrowser } from "../support/open-browser.ts";
import { serveMuseum } from "../support/serve-museum.ts";
import { visitPages } from "../support/visit-pages.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

const museum = serveMuseum(halfTranslated);
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
  await page.goto(`${museum.origin()}/nowhere/`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /العربية/ })
    .click();
  await page.waitForURL("**/ar/");
  await page.goto(`${museum.origin()}/ar/nowhere/`);
  museum.served().missing.length = 0;
  assert.equal(await page.locator("html").getAttribute("lang"), "ar");
  await page
    .getByRole("main")
    .getByRole("link", { name: /English/ })
    .click();
  await page.waitForURL("**/en/");
  await context.close();
});
