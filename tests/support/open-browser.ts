import { after, before } from "node:test";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright";
import { findChromium } from "./find-chromium.ts";

// What Chromium would otherwise ask the network for by itself.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One Chromium for a file of tests, ended after them. */
export function openBrowser(): { context(options?: BrowserContextOptions): Promise<BrowserContext> } {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: quiet });
  });
  after(() => browser.close());
  return { context: (options = {}) => browser.newContext({ reducedMotion: "reduce", ...options }) };
}
