import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { BrowserContextOptions } from "playwright";
import { readTree, writeTree } from "../support/file-tree.ts";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { makeThemeSite } from "../support/theme-site.ts";
import { visitPages } from "../support/visit-pages.ts";

// The look that a site has before anybody has done anything about it.
const browser = openBrowser();
let site: ServedSite;
const urls: string[] = [];

before(async () => {
  const folder = makeFolder();
  writeTree(folder, makeThemeSite());
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  site = await serveSite(join(folder, "_site"), {});
  const pages = Object.keys(readTree(join(folder, "_site"))).filter((path) =>
    /^en\/.*index\.html$/.test(path),
  );
  urls.push("/404.html", ...pages.map((path) => `/${path.replace(/index\.html$/, "")}`));
});

after(() => site.close());

/** Whether no words lie over the point of a leading picture that has to stay in sight; runs in the page. */
function seesFocus(): boolean {
  const image = document.querySelector<HTMLElement>(".poster [data-focus-x]");
  if (!image) return true;
  const { left, top, width, height } = image.getBoundingClientRect();
  const x = left + (width * Number(image.dataset.focusX)) / 10;
  const y = top + (height * Number(image.dataset.focusY)) / 10;
  return [...document.querySelectorAll(".poster__words, .picture-credit")].every((one) => {
    const box = one.getBoundingClientRect();
    return x < box.left || x > box.right || y < box.top || y > box.bottom;
  });
}

const windows: Record<string, BrowserContextOptions> = {
  "a phone": { viewport: { width: 360, height: 740 } },
  "a phone at night": { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  "a wide screen": { viewport: { width: 1280, height: 800 } },
  "a wide screen at night": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
};

test("in every combination the theme can be read and used by everybody, by day and at night", async () => {
  for (const [name, options] of Object.entries(windows)) {
    const context = await browser.context({ ...options, reducedMotion: "reduce", bypassCSP: true });
    const faults = await visitPages(context, site, urls, async (page) => [
      ...(await findViolations(page)),
      ...(await findPageFaults(page)),
      ...(await findNarrowFaults(page)),
      ...(await findSmallTargets(page)),
    ]);
    assert.deepEqual(faults, [], name);
  }
});

test("what a first page opens with stands one below the other, and nothing is cut off", async () => {
  for (const width of [320, 390, 768, 1280, 1920]) {
    const context = await browser.context({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const url of urls.filter((one) => /\/o\d+\/$/.test(one))) {
      await page.goto(site.origin + url);
      const boxes = await page
        .locator(".poster :is(h1, .poster__lead, .button, svg)")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      const poster = await page
        .locator(".poster")
        .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
      for (const [n, box] of boxes.entries()) {
        const isInside =
          box.left >= 0 && box.right <= width && box.top >= poster.top && box.bottom <= poster.bottom;
        const isClear = boxes
          .slice(0, n)
          .every((other) => other.bottom <= box.top || other.right <= box.left);
        assert.ok(isInside && isClear, `${url} at ${width} px: ${JSON.stringify(boxes)}`);
      }
      assert.ok(await page.evaluate(seesFocus), `${url} at ${width} px hides what has to stay in sight`);
    }
    await context.close();
  }
});

test("behind the name of a point its words run on, whatever is marked among them", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/text/`);
  const marked = page.locator(":is(.steps, .facts, .traits, .cards) li > :is(a, em)");
  const steps = await marked.evaluateAll((all) =>
    all.map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one.previousSibling as Node);
      return Math.abs(
        (words.getClientRects().item(words.getClientRects().length - 1)?.bottom ?? 0) -
          one.getBoundingClientRect().bottom,
      );
    }),
  );
  assert.equal(steps.length, 4);
  assert.ok(
    steps.every((step) => step < 2),
    `${steps}`,
  );
  await context.close();
});

test("of a picture that leads a page the part that the page names stays in sight, at every width", async () => {
  for (const width of [320, 768, 1280]) {
    const context = await browser.context({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const url of ["/en/led/", "/en/openings/o16/"]) {
      await page.goto(site.origin + url);
      const image = page.locator(".lead-picture img");
      const { fit, position, isWhole } = await image.evaluate((one) => ({
        fit: getComputedStyle(one).objectFit,
        position: getComputedStyle(one).objectPosition,
        isWhole: one.clientWidth === (one.closest(".lead-picture") as HTMLElement).clientWidth,
      }));
      assert.deepEqual({ fit, position, isWhole }, { fit: "cover", position: "80% 20%", isWhole: true }, url);
    }
    await context.close();
  }
});

test("a page that says so has no list beside its text, neither of pages nor of parts", async () => {
  const context = await browser.context({});
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/led/`);
  assert.equal(await page.locator(".sidenav, .on-this-page").count(), 0);
  await page.goto(`${site.origin}/en/text/`);
  assert.equal(await page.locator(".on-this-page").count(), 1);
  await context.close();
});

test("on paper no line of a text is cut off, not even one of code", async () => {
  const context = await browser.context({ viewport: { width: 680, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(`${site.origin}/en/text/`);
  const cut = await page
    .locator(".prose *")
    .evaluateAll((all) =>
      all.filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth).map((one) => one.tagName),
    );
  assert.deepEqual(cut, []);
  await context.close();
});

test("the head of a page of text leaves room for the text, and its lead has lines that read well", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/text/`);
  const text = await page.locator(".frame__text").boundingBox();
  // What the site has to say above all pages comes and goes.
  const above = await page.locator(".announcement").boundingBox();
  assert.ok(text && above && text.y - above.height < 340, `${text?.y} ${above?.height}`);
  await page.goto(`${site.origin}/en/openings/o14/`);
  const lead = await page.locator(".poster__lead").evaluate((one) => {
    const range = document.createRange();
    const words = one.firstChild as Text;
    range.setStart(words, 0);
    for (let end = 1; end <= words.length; end++) {
      range.setEnd(words, end);
      if (range.getClientRects().length > 1) return end;
    }
    return words.length;
  });
  assert.ok(lead >= 40 && lead <= 66, `${lead} letters in a line`);
  await context.close();
});
