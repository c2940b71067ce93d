import { type Browser, chromium, type LaunchOptions } from "playwright";
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
export const patience = 120_000;

/** Starts a Chromium that asks the network for nothing by itself. The caller closes it. */
export function launchBrowser(options: Pick<LaunchOptions, "ignoreDefaultArgs"> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: quiet,
    timeout: patience,
    ...deaf,
    ...options,
  });
}
