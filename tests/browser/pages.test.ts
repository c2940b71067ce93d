import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import type { BrowserContextOptions, Page } from "playwright";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [320, 768, 1280];

/** Opens each page in one tab and notes everything that a browser complains of. */
async function visitAll(
  options: BrowserContextOptions,
  visit: (page: Page, url: string) => Promise<void>,
): Promise<string[]> {
  const complaints: string[] = [];
  const context = await browser.context({ ...options, bypassCSP: false });
  const page = await context.newPage();
  let url = "";
  page.on(
    "console",
    (message) => message.type() === "error" && complaints.push(`${url} console: ${message.text()}`),
  );
  page.on("pageerror", (error) => complaints.push(`${url} script: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`${url} request failed: ${request.url()}`));
  page.on(
    "request",
    (request) =>
      !request.url().startsWith(site.origin()) &&
      complaints.push(`${url} asks another host: ${request.url()}`),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  for (url of site.pages()) {
    await page.goto(site.origin() + url, { waitUntil: "load" });
    await visit(page, url);
  }
  await context.close();
  return complaints;
}

/** The violations that axe finds on the open page, all rules on, none left out. */
async function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    if (!window.axe) { ${axe}; }
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => id + " (" + help + "): " + nodes.map(({ target }) => target.join(" ")).slice(0, 4).join(", "));
  })()`);
}

for (const width of widths) {
  test(`no page gives cause for complaint at ${width} px: console, requests, policy, axe, headings, overflow`, async () => {
    const faults: string[] = [];
    const complaints = await visitAll({ viewport: { width, height: 800 } }, async (page, url) => {
      faults.push(...(await findViolations(page)).map((violation) => `${url} ${violation}`));
      const facts = await page.evaluate(() => ({
        h1: document.querySelectorAll("h1").length,
        current: document.querySelectorAll('[aria-current="page"]').length,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      if (facts.h1 !== 1) faults.push(`${url} has ${facts.h1} h1`);
      if (facts.current > 1) faults.push(`${url} has ${facts.current} current pages`);
      if (facts.overflow > 0) faults.push(`${url} is ${facts.overflow} px too wide`);
    });
    assert.deepEqual([...new Set([...complaints, ...faults])], []);
    assert.deepEqual(site.missing(), []);
  });
}

const schemes: [name: string, options: BrowserContextOptions, print: boolean][] = [
  ["dark", { colorScheme: "dark" }, false],
  ["forced colours", { forcedColors: "active" }, false],
  ["print", {}, true],
];

for (const [name, options, print] of schemes) {
  test(`axe finds nothing in ${name}`, async () => {
    const faults: string[] = [];
    await visitAll({ viewport: { width: 1280, height: 800 }, ...options }, async (page, url) => {
      if (print) await page.emulateMedia({ media: "print" });
      faults.push(...(await findViolations(page)).map((violation) => `${url} ${violation}`));
    });
    assert.deepEqual(faults, []);
  });
}

test("axe would find a fault", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:," ></main></html>');
  assert.match((await findViolations(page)).join(), /image-alt/);
  await context.close();
});

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
    await visitAll({ javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async (page, url) => {
      texts.set(url, (await page.locator("main").innerText()).replace(/\s+/g, " "));
    });
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
