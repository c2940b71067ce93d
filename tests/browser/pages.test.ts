import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import type { BrowserContextOptions } from "playwright";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { visitPages } from "../support/visit-pages.ts";

const site = ownSite();
const browser = openBrowser();

for (const width of [320, 768, 1280]) {
  test(`no page gives cause for complaint at ${width} px: console, requests, policy, axe, headings, overflow`, async () => {
    const context = await browser.context({ viewport: { width, height: 800 } });
    const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
      const closed = [...(await findViolations(page)), ...(await findPageFaults(page))];
      // What is folded away is read too.
      const folds = await page.evaluate(() => {
        const all = [...document.querySelectorAll("details:not([open])")];
        for (const fold of all) fold.setAttribute("open", "");
        return all.length;
      });
      return folds === 0
        ? closed
        : [...closed, ...(await findViolations(page)), ...(await findPageFaults(page))];
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(site.served().missing, []);
  });
}

const schemes: [name: string, options: BrowserContextOptions, media: "screen" | "print"][] = [
  ["dark", { colorScheme: "dark" }, "screen"],
  ["forced colours", { forcedColors: "active" }, "screen"],
  ["print", {}, "print"],
];

for (const [name, options, media] of schemes) {
  test(`axe finds nothing in ${name}`, async () => {
    const context = await browser.context({ viewport: { width: 1280, height: 800 }, ...options });
    const faults = await visitPages(context, site.served(), site.pages(), async (page) => {
      await page.emulateMedia({ ...options, media });
      return findViolations(page);
    });
    assert.deepEqual(faults, []);
  });
}

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off" },
  });
  const faults: string[] = [];
  for (const url of site.pages()) {
    const html = readFileSync(join(site.output, url.endsWith("/") ? `${url}index.html` : url), "utf8");
    const report = await validator.validateString(html);
    faults.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map(({ line, message, ruleId }) => `${url}:${line} ${message} (${ruleId})`),
      ),
    );
  }
  assert.deepEqual(faults, []);
});

test("every word of a page is there without script", async () => {
  const words = async (javaScriptEnabled: boolean): Promise<Map<string, string>> => {
    const texts = new Map<string, string>();
    const context = await browser.context({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    const faults = await visitPages(context, site.served(), site.pages(), async (page, url) => {
      // Not `textContent`: what is shown is what a reader gets.
      const [shown = ""] = await page.locator("main").allInnerTexts();
      texts.set(url, shown.replace(/\s+/g, " "));
      return [];
    });
    assert.deepEqual(faults, []);
    return texts;
  };
  assert.deepEqual(await words(false), await words(true));
});

test("every old deep link lands on its part", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"]) {
    await page.goto(`${site.origin()}/en/learning-circles/#${id}`);
    const isInView = await page.evaluate((target) => {
      const box = document.getElementById(target)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, id);
    assert.ok(isInView, id);
  }
  await context.close();
});
