import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate/node";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright";
import type { BrowserTest } from "../../../src/site/accessibility-tests.ts";
import { findPageFaults } from "../find-page-faults.ts";
import { findViolations } from "../find-violations.ts";
import type { ServedSite } from "../serve-site.ts";
import { visitPages } from "../visit-pages.ts";

/** A site that was built, served, with a browser to look at it. */
export interface TestedSite {
  output: string;
  served: ServedSite;
  /** Site paths of all pages. */
  pages: string[];
  context(options: BrowserContextOptions): Promise<BrowserContext>;
}

/** A test of all pages, and what of it the statement on accessibility tells. */
export interface AccessibilityTest {
  tells: BrowserTest[];
  title: string;
  /** What is wrong, as sentences. */
  find(site: TestedSite): Promise<string[]>;
}

const desk = { viewport: { width: 1280, height: 800 } };

const atWidths = [320, 768, 1280].map(
  (width): AccessibilityTest => ({
    tells: ["axe", "titles"],
    title: `no page gives cause for complaint at ${width} px: console, requests, policy, axe, headings, overflow`,
    async find({ served, pages, context }) {
      const look = async (page: Page) => [...(await findViolations(page)), ...(await findPageFaults(page))];
      const tab = await context({ viewport: { width, height: 800 } });
      const faults = await visitPages(tab, served, pages, async (page) => {
        const closed = await look(page);
        // What is folded away is read too.
        const folds = await page.evaluate(() => {
          const all = [...document.querySelectorAll("details:not([open])")];
          for (const fold of all) fold.setAttribute("open", "");
          return all.length;
        });
        return folds === 0 ? closed : [...closed, ...(await look(page))];
      });
      return [...faults, ...served.missing.map((path) => `${path} is not there`)];
    },
  }),
);

const schemes: [name: string, options: BrowserContextOptions, media: "screen" | "print"][] = [
  ["dark", { colorScheme: "dark" }, "screen"],
  ["forced colours", { forcedColors: "active" }, "screen"],
  ["print", {}, "print"],
];

const inSchemes = schemes.map(
  ([name, options, media]): AccessibilityTest => ({
    tells: ["axe"],
    title: `axe finds nothing in ${name}`,
    async find({ served, pages, context }) {
      return visitPages(await context({ ...desk, ...options }), served, pages, async (page) => {
        await page.emulateMedia({ ...options, media });
        return findViolations(page);
      });
    },
  }),
);

const validHtml: AccessibilityTest = {
  tells: ["html"],
  title: "every page is valid HTML",
  async find({ output, pages }) {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-trailing-whitespace": "off" },
    });
    const faults: string[] = [];
    for (const url of pages) {
      const html = readFileSync(join(output, url.endsWith("/") ? `${url}index.html` : url), "utf8");
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { line, message, ruleId } of messages)
          faults.push(`${url}:${line} ${message} (${ruleId})`);
    }
    return faults;
  },
};

const withoutScript: AccessibilityTest = {
  tells: ["script"],
  title: "every word of a page is there without script",
  async find({ served, pages, context }) {
    const read = async (javaScriptEnabled: boolean) => {
      const texts = new Map<string, string>();
      const tab = await context({ ...desk, javaScriptEnabled });
      const faults = await visitPages(tab, served, pages, async (page, url) => {
        // Not `textContent`: what is shown is what a reader gets.
        const [shown = ""] = await page.locator("main").allInnerTexts();
        texts.set(url, shown.replace(/\s+/g, " "));
        return [];
      });
      return { texts, faults };
    };
    const [without, full] = [await read(false), await read(true)];
    const lost = pages.filter((url) => without.texts.get(url) !== full.texts.get(url));
    return [...without.faults, ...full.faults, ...lost.map((url) => `${url} has other words without script`)];
  },
};

/** What each page is looked at for: by axe at three widths, by day, at night, in forced colours and for paper, as HTML and without script. */
export const pageTests: readonly AccessibilityTest[] = [...atWidths, ...inSchemes, validHtml, withoutScript];
