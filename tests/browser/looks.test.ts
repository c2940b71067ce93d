import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { holdAnimations } from "../support/hold-animations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.context({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(`${site.origin()}/en/${path}`);
  return page;
}

test("the list of the parts of a page covers none of its text, at any width", async () => {
  for (const width of [360, 768, 1000, 1100, 1280, 1920]) {
    const page = await open("learning-circles/pilot/", { viewport: { width, height: 800 } });
    const [list, text] = await Promise.all([
      page.locator(".on-this-page > details").boundingBox(),
      page.locator(".prose").boundingBox(),
    ]);
    assert.ok(list && text);
    const isAbove = list.y + list.height <= text.y;
    assert.ok(isAbove || list.x >= text.x + text.width, `${width} px`);
    await page.context().close();
  }
});

test("the main menu marks the page that a reader is on, and no other", async () => {
  const marked = async (path: string) => {
    const page = await open(path, {});
    const names = await page.locator(".main-nav [aria-current]").allTextContents();
    await page.context().close();
    return names;
  };
  assert.deepEqual(await marked("learning-circles/"), []);
  assert.deepEqual(await marked("learning-circles/lead-a-circle/"), ["Lead a circle"]);
  assert.deepEqual(await marked("learning-circles/get-involved/"), ["Get involved"]);
  assert.deepEqual(await marked("privacy/"), []);
});

test("a sheet of paper names the address of its page, which the screen does not", async () => {
  const page = await open("learning-circles/pilot/", {});
  const address = page.getByText("https://www.p2pu.org/en/learning-circles/pilot/", { exact: true });
  assert.ok(await address.isHidden());
  await page.emulateMedia({ media: "print" });
  assert.ok(await address.isVisible());
  await page.context().close();
});

test("in forced colours the place of the reader is filled in the colour of its link", async () => {
  const page = await open("learning-circles/pilot/", { forcedColors: "active" });
  const seats = await page.locator(".sidenav a").evaluateAll((links) =>
    links.map((link) => {
      const { borderTopWidth, borderTopColor, width } = getComputedStyle(link, "::before");
      const isFilled = Number.parseFloat(borderTopWidth) * 2 > Number.parseFloat(width) * 0.9;
      return { isFilled, isOfLink: borderTopColor === getComputedStyle(link).color };
    }),
  );
  assert.deepEqual(
    seats.map(({ isFilled }) => isFilled),
    [false, false, false, false, false, false, true, false, false, false],
  );
  assert.ok(seats.every(({ isOfLink }) => isOfLink));
  await page.context().close();
});

test("a page has the colour of its own drawing, whatever drawings stand in its text", async () => {
  const toneOf = async (path: string) => {
    const page = await open(path, {});
    const tone = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return ["accent", "pine", "dusk"].find(
        (name) => style.getPropertyValue("--tone") === style.getPropertyValue(`--${name}`),
      );
    });
    await page.context().close();
    return tone;
  };
  assert.equal(await toneOf("style-guide/"), "accent");
  assert.equal(await toneOf("learning-circles/"), "accent");
  assert.equal(await toneOf("learning-circles/about/"), "pine");
  assert.equal(await toneOf("learning-circles/pilot/"), "dusk");
});

test("the free seat breathes once where motion is welcome, and stands still where it is not", async () => {
  const breaths = async (reducedMotion: "reduce" | "no-preference") => {
    const page = await open("learning-circles/", { reducedMotion });
    const drawing = await page.locator(".poster__drawing img").getAttribute("src");
    await holdAnimations(page);
    // On its page it is a picture, into which nobody can look.
    const source = await (await page.request.get(site.origin() + drawing)).text();
    await page.goto("about:blank");
    await page.setContent(source);
    const counts = await page.evaluate(() =>
      document.getAnimations().map((motion) => motion.effect?.getTiming().iterations),
    );
    await page.context().close();
    return counts;
  };
  // Out and back again.
  assert.deepEqual(await breaths("no-preference"), [2]);
  assert.deepEqual(await breaths("reduce"), []);
});

test("each kind of callout has a sign of its own shape, in forced colours too", async () => {
  for (const forcedColors of ["none", "active"] as const) {
    const page = await open("style-guide/", { forcedColors });
    const signs = await page.locator(".callout").evaluateAll((callouts) =>
      callouts.map((callout) => {
        const { clipPath, backgroundColor } = getComputedStyle(callout, "::before");
        const isSeen = backgroundColor !== getComputedStyle(document.documentElement).backgroundColor;
        return { clipPath, isSeen };
      }),
    );
    assert.equal(new Set(signs.map(({ clipPath }) => clipPath)).size, 3);
    assert.ok(signs.every(({ isSeen }) => isSeen));
    await page.context().close();
  }
});

test("a tall picture ends before the window does, and keeps its width and shape", async () => {
  const page = await open("thank-you/", {});
  const tall = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="2400"></svg>`;
  await page.route("**/free-seat*.svg", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: tall }),
  );
  await page.goto(`${site.origin()}/en/style-guide/`);
  const figure = "figure:not([class]) img";
  const picture = page.locator(figure).first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (one) => document.querySelector<HTMLImageElement>(one)?.naturalHeight === 2400,
    figure,
  );
  const { width, height } = (await picture.boundingBox()) ?? {};
  assert.deepEqual([width, height], [240, 640]);
  assert.equal(await picture.evaluate((image) => getComputedStyle(image).objectFit), "contain");
  await page.context().close();
});
