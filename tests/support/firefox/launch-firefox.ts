import { type Browser, launch } from "puppeteer-core";
import { patience } from "../launch-browser.ts";
import { makeFolder } from "../run-waymark.ts";

/** Starts a Firefox without windows, which asks the network for nothing by itself and has a home of its own. The caller closes it. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return launch({
    browser: "firefox",
    executablePath,
    // See emulate.ts.
    args: ["--remote-allow-system-access"],
    // As root it starts in no home of somebody else.
    env: { ...process.env, HOME: makeFolder() },
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
    timeout: patience,
    protocolTimeout: patience,
  });
}
