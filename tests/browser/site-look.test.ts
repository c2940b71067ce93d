import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import type { Look } from "../../src/site/look-schema.ts";
import { looks } from "../grid/grids/looks.ts";
import { testSample } from "../grid/test-sample.ts";
import { drawLogo } from "../support/look/logo-site.ts";
import { writeLookSite } from "../support/look/write-look-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { startPreview } from "../support/start-preview.ts";

const browser = openBrowser();
const served: ServedSite[] = [];
after(() => Promise.all(served.map((site) => site.close())));

/** Builds a site that looks as is said; opens its pages. */
async function build(look: Look, files: Record<string, string> = {}) {
  const folder = makeFolder();
  writeLookSite(folder, look, files);
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  const site = await serveSite(join(folder, "_site"), {});
  served.push(site);
  return async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.context({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return page;
  };
}

const style = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

testSample(looks);

test("where the reader's system has colours of its own, none of a patterned site's stands behind words", async () => {
  const open = await build({ pattern: "waves" });
  const ground = (page: Page) => style(page, ".poster", "background-image");
  assert.match(await ground(await open("/en/")), /gradient/);
  assert.equal(await ground(await open("/en/", { forcedColors: "active" })), "none");
});

test("whatever its proportions, a logo stands in the head of the narrowest phone beside search and menu, and is called by the name of the site", async () => {
  for (const [width, height] of [
    [100, 100],
    [2400, 100],
    [100, 1200],
    [600, 100],
  ] as const) {
    const open = await build({ logo: "logo.svg" }, { "content/logo.svg": drawLogo(width, height, "#a21") });
    for (const across of [320, 768]) {
      const page = await open("/en/text/", { viewport: { width: across, height: 700 } });
      const box = await page.locator(".site-name img").boundingBox();
      assert.ok(box && box.width >= 1 && box.x >= 0 && box.x + box.width <= across, JSON.stringify(box));
      assert.ok(box.height <= 46, `${box.height} px high`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= across, `${wide} px at ${across}, logo ${width} × ${height}`);
      const head = await page.locator(".site-header").boundingBox();
      if (across < 768) assert.ok(head && head.height < 90, `the head has one row, not ${head?.height} px`);
      await page.getByRole("banner").getByRole("link", { name: "Old Harbour Museum", exact: true }).waitFor();
      await page.context().close();
    }
  }
});

test("a logo for dark ground comes at night, and one without has a light sheet behind it", async () => {
  const files = {
    "content/logo.svg": drawLogo(90, 90, "#101820"),
    "content/night.svg": drawLogo(90, 90, "#ffffff"),
  };
  const shown = async (look: Look, colorScheme: "light" | "dark") => {
    const page = await (await build(look, files))("/en/", { colorScheme });
    const src = await page.locator(".site-name img").evaluate((one) => (one as HTMLImageElement).currentSrc);
    const ground = await style(page, ".site-name picture", "background-color");
    const svg = await (await fetch(src)).text();
    await page.context().close();
    return { isWhite: svg.includes("#fff"), hasSheet: ground !== "rgba(0, 0, 0, 0)" };
  };
  const both: Look = { logo: { file: "logo.svg", dark: "night.svg" } };
  assert.deepEqual(await shown(both, "light"), { isWhite: false, hasSheet: false });
  assert.deepEqual(await shown(both, "dark"), { isWhite: true, hasSheet: false });
  assert.deepEqual(await shown({ logo: "logo.svg" }, "dark"), { isWhite: false, hasSheet: true });
  assert.deepEqual(await shown({ logo: "logo.svg" }, "light"), { isWhite: false, hasSheet: false });
});

test("density is seen in type and space, while text has 18 pixels and targets 44", async () => {
  const measured = await Promise.all(
    (["dense", "normal", "airy"] as const).map(async (density) => {
      const page = await (await build({ density }))("/en/text/");
      const text = Number.parseFloat(await style(page, ".prose > p", "font-size"));
      const title = Number.parseFloat(await style(page, "h1", "font-size"));
      const { height = 0 } = (await page.locator(".prose").boundingBox()) ?? {};
      const target = (await page.locator(".main-nav a").first().boundingBox())?.height ?? 0;
      await page.context().close();
      assert.ok(text >= 18 && target >= 44, `${density}: ${text} px, ${target} px`);
      return { title, height };
    }),
  );
  const [dense, normal, airy] = measured as [
    (typeof measured)[0],
    (typeof measured)[0],
    (typeof measured)[0],
  ];
  assert.ok(dense.title < normal.title * 0.85 && normal.title * 1.15 < airy.title, JSON.stringify(measured));
  assert.ok(
    dense.height < normal.height * 0.9 && normal.height * 1.1 < airy.height,
    JSON.stringify(measured),
  );
});

test("a pattern is drawn on the ground of the poster, and goes where a reader or a printer sets the colours", async () => {
  const open = await build({ pattern: "waves", accent: "#7a1fa2", second: "#f2b705" });
  const page = await open("/en/");
  assert.match(await style(page, ".poster", "background-image"), /url\(/);
  assert.equal(await style(page, ".poster", "border-bottom-color"), "rgb(242, 183, 5)");
  await page.emulateMedia({ media: "print" });
  assert.doesNotMatch(await style(page, ".poster", "background-image"), /url\(/);
  await page.context().close();
  const forced = await open("/404.html", { forcedColors: "active" });
  assert.doesNotMatch(await style(forced, ".site-footer__inner", "background-image"), /url\(/);
  await forced.context().close();
});

test("what the site's own tokens say goes before the look", async () => {
  const tokens = ":root { --accent: #123456; --radius: 7px; }";
  const look: Look = { accent: "#7a1fa2", paper: "cool", corners: "round" };
  const page = await (await build(look, { "assets/styles/_tokens.scss": tokens }))("/en/");
  assert.equal(await style(page, ".poster", "background-color"), "rgb(18, 52, 86)");
  assert.equal(await style(page, "html", "background-color"), "rgb(245, 248, 251)");
  assert.equal(await style(page, "html", "--radius"), "7px");
  await page.context().close();
});

test("a dark paper is dark by day and at night, and white where it is printed", async () => {
  const open = await build({ paper: "#101820", accent: "#ff6b35" });
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await open("/en/", { colorScheme });
    assert.equal(await style(page, "html", "background-color"), "rgb(16, 24, 32)");
    assert.equal(await style(page, "html", "color-scheme"), "dark");
    await page.emulateMedia({ media: "print", colorScheme });
    assert.equal(await style(page, "html", "background-color"), "rgb(255, 255, 255)");
    assert.equal(await style(page, ".prose p", "color"), "rgb(0, 0, 0)");
    await page.context().close();
  }
});

test("the preview shows another look as soon as site.yaml says so, and another logo as soon as it is there", async () => {
  const folder = makeFolder();
  const logo = join(folder, "content/logo.svg");
  writeLookSite(
    folder,
    { accent: "#7a1fa2", logo: "logo.svg" },
    { "content/logo.svg": drawLogo(90, 90, "#a21") },
  );
  const preview = await startPreview(folder);
  const page = await (await browser.context()).newPage();
  await page.goto(`${preview.origin}/en/`);
  assert.equal(await style(page, ".poster", "background-color"), "rgb(122, 31, 162)");
  const file = join(folder, "content/site.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("#7a1fa2", "#005f46"));
  const hasGround = (color: string) => {
    const poster = document.querySelector(".poster");
    return poster !== null && getComputedStyle(poster).backgroundColor === color;
  };
  await page.waitForFunction(hasGround, "rgb(0, 95, 70)");
  const before = await page.locator(".site-name img").getAttribute("src");
  writeFileSync(logo, drawLogo(90, 40, "#005f46"));
  await page.waitForFunction(
    (src) =>
      document.querySelector(".site-name img")?.getAttribute("src") !== src &&
      document.querySelector(".site-name img") !== null,
    before,
  );
  await page.context().close();
  await preview.end();
});
