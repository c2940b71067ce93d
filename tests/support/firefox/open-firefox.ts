import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { patience } from "../launch-browser.ts";
import type { ServedSite } from "../serve-site.ts";
import { emulate, type Surroundings } from "./emulate.ts";
import { findFirefox } from "./find-firefox.ts";
import { launchFirefox } from "./launch-firefox.ts";
import { listenTo } from "./listen-to.ts";

/** A visit: the width of the window in CSS pixels, what surrounds it, and which other website its page may ask. */
export interface Visit extends Surroundings {
  width?: number;
  asks?: string;
}

/** One Firefox for a file of tests, ended after them. */
export function openFirefox(): {
  /** Opens an address in a tab of its own for the length of `look`; the browser may have nothing to complain of. */
  visit(site: ServedSite, url: string, visit: Visit, look: (page: Page) => Promise<unknown>): Promise<void>;
} {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchFirefox(findFirefox() as string);
  });
  after(() => browser?.close());
  return {
    async visit(site, url, { width = 1280, asks, ...surroundings }, look) {
      const context = await (browser as Browser).createBrowserContext();
      const page = await context.newPage();
      const complaints = listenTo(page, [site.origin, ...(asks ? [asks] : [])]);
      try {
        page.setDefaultTimeout(patience);
        await page.setViewport({ width, height: 800 });
        await page.goto(site.origin + url);
        await emulate(page, surroundings);
        if (surroundings.script === false) await page.reload();
        await look(page);
      } finally {
        await context.close();
      }
      assert.deepEqual([...complaints, ...site.reports.splice(0)], []);
    },
  };
}
