import { after, before } from "node:test";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright";
import { launchBrowser, patience } from "./launch-browser.ts";

/** One Chromium for a file of tests, ended after them. */
export function openBrowser(): { context(options?: BrowserContextOptions): Promise<BrowserContext> } {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  return {
    async context(options = {}) {
      const context = await (browser as Browser).newContext({ reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(patience);
      return context;
    },
  };
}
