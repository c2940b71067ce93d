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

// Else a file of tests that is told to end would close its browser and go on; the browser ends with it anyway.
const deaf = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** Milliseconds for the browser to start and for each thing that a test waits for in it: a slow machine is no fault. */
const patience = 120_000;

/** One Chromium for a file of tests, ended after them. */
export function openBrowser(): { context(options?: BrowserContextOptions): Promise<BrowserContext> } {
  let browser: Browser | undefined;
  before(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: quiet,
      timeout: patience,
      ...deaf,
    });
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
