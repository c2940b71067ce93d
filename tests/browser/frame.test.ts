import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { visitPages } from "../support/visit-pages.ts";

const site = ownSite();
const browser = openBrowser();
let barred: Browser;
before(async () => {
  barred = await launchBrowser({ ignoreDefaultArgs: ["--hide-scrollbars"] });
});
after(() => barred?.close());

/** What stands in the head of a page but for links to skip it, in one row or not, and the lines of the site's name. */
function measureHead() {
  const head = document.querySelector(".site-header") as HTMLElement;
  const boxes = [".site-name", ".search-link", ".main-nav"].map((name) =>
    (head.querySelector(name) as HTMLElement).getBoundingClientRect(),
  );
  const range = document.createRange();
  range.selectNodeContents(head.querySelector(".site-name") as HTMLElement);
  const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 40).map(({ top }) => top));
  return {
    page: document.documentElement.clientWidth,
    isRow: Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom)),
    lines: lines.size,
  };
}

for (const javaScriptEnabled of [true, false])
  test(`in 303 px beside a scrollbar, ${javaScriptEnabled ? "with" : "without"} script, name, search and menu stand in one row, and no page moves sideways`, async () => {
    const context = await barred.newContext({ viewport: { width: 318, height: 640 }, javaScriptEnabled });
    const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const { page: width, isRow, lines } = await page.evaluate(measureHead);
      // A page that is no longer than the window has no scrollbar.
      assert.ok(width === 303 || width === 318, `${width} px`);
      const head = isRow && lines === 1 ? [] : [`the head has ${lines} lines of name, in a row: ${isRow}`];
      return [...head, ...(await findNarrowFaults(page))];
    });
    assert.deepEqual(faults, []);
  });

test("the page for missing pages has the menu once, and beside it what staff wrote", async () => {
  const page = await (await browser.context()).newPage();
  await page.goto(`${site.origin()}/404.html`);
  assert.equal(await page.locator("main :is(nav, .nav-list)").count(), 0);
  assert.ok((await page.locator("main .prose a").count()) > 0);
});

test("tab and head show the icon of one address, which browsers keep", async () => {
  const page = await (await browser.context()).newPage();
  await page.goto(`${site.origin()}/en/learning-circles/about/`);
  const shown = await page.locator(".site-name__icon").getAttribute("src");
  assert.match(shown ?? "", /^\/assets\/icon\.[0-9a-f]{10}\.svg$/);
  assert.equal(await page.locator('link[rel="icon"]').getAttribute("href"), shown);
});

test("on a phone no font is asked for before what draws the page has come; on a wide page all come at once, the style sheet first", async () => {
  for (const [width, before] of [
    [360, 0],
    [1280, 2],
  ] as const) {
    const page = await (await browser.context({ viewport: { width, height: 740 } })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.resourceType()));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/main.*.css", async (route) => {
      await held;
      await route.continue();
    });
    const icon = page.waitForRequest("**/icon.*.svg");
    const arrival = page.goto(`${site.origin()}/en/learning-circles/`, { waitUntil: "load" });
    // It stands in the page below all that the head asks for.
    await icon;
    assert.equal(asked.filter((type) => type === "font").length, before, asked.join());
    assert.ok(asked.indexOf("image") > 0 && asked.length <= 8 + before, asked.join());
    assert.ok(before === 0 || asked.indexOf("stylesheet") < asked.indexOf("font"), asked.join());
    release();
    await arrival;
    assert.equal(await page.locator("main img").first().getAttribute("fetchpriority"), "high");
    await page.evaluate(() => document.fonts.ready);
    assert.ok(asked.filter((type) => type === "font").length >= 2, asked.join());
  }
});

test("what is folded away is printed, without script too", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.context({ javaScriptEnabled })).newPage();
    await page.goto(`${site.origin()}/en/style-guide/`);
    const answer = page.locator("main details.details > :not(summary)").first();
    assert.equal(await answer.isVisible(), false);
    await page.emulateMedia({ media: "print" });
    assert.equal(await answer.isVisible(), true);
    assert.equal(await page.locator(".main-nav .nav-list").isVisible(), false);
  }
});

test("a side menu that goes on below the window has a shade there, and none once it is at its end", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 600 } });
  const page = await context.newPage();
  await page.goto(`${site.origin()}/en/style-guide/`);
  const fold = page.locator(".sidenav > .fold");
  await page.locator("main .prose > *").nth(12).scrollIntoViewIfNeeded();
  // Once the head is out of the window the menu ends at its foot.
  await page.waitForFunction(
    () => document.querySelector(".sidenav > .fold")?.clientHeight === window.innerHeight,
  );
  const shoot = async () => {
    const box = (await fold.boundingBox()) as { x: number; y: number; height: number };
    // Beside the words, at the lower edge.
    return page.screenshot({ clip: { x: box.x + 2, y: box.y + box.height - 12, width: 8, height: 12 } });
  };
  const going = await shoot();
  await fold.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  const ended = await shoot();
  await fold.evaluate((one) => {
    one.style.background = "none";
  });
  assert.ok(ended.equals(await shoot()));
  assert.ok(!going.equals(ended));
});

test("a number of two digits stands inside the text, on a sheet too", async () => {
  const page = await (await browser.context({ viewport: { width: 360, height: 700 } })).newPage();
  await page.goto(`${site.origin()}/en/learning-circles/questions/`);
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    const room = await page.locator(".notes ol").evaluate((list) => {
      const { fontSize, paddingInlineStart } = getComputedStyle(list);
      return {
        digits: list.children.length,
        em: Number.parseFloat(paddingInlineStart) / Number.parseFloat(fontSize),
      };
    });
    assert.ok(room.digits >= 10 && room.em >= 1.9, JSON.stringify(room));
    assert.equal(await page.locator(".notes__back").first().isVisible(), media === "screen");
  }
});
