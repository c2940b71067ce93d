import type { Page } from "puppeteer-core";

/** What a visitor reads on, in which scheme, and whether with script. */
export interface Surroundings {
  media?: "screen" | "print";
  colorScheme?: "light" | "dark";
  /** Counts from the next page on. */
  script?: boolean;
}

/** Puppeteer's own line to the browser, which its types don't show. */
interface Line {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string }[]; type: string } }>;
}

/**
 * Gives a tab other surroundings, from now on. WebDriver BiDi has no words for them yet, so the window of the browser, in
 * which its own code runs, is told to do so. No other tab may show the same address.
 */
export async function emulate(page: Page, { media, colorScheme, script }: Surroundings): Promise<void> {
  const changes = {
    ...(media && { mediumOverride: media === "print" ? media : "" }),
    ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
    ...(script !== undefined && { allowJavascript: script }),
  };
  const line = (page.browser() as unknown as { connection: Line }).connection;
  const windows = await line.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const answer = await line.send("script.evaluate", {
    expression: `{
      const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())});
      Object.assign(tab.browsingContext, ${JSON.stringify(changes)});
    }`,
    target: { context: windows.result.contexts[0]?.context },
    awaitPromise: false,
  });
  if (answer.result.type !== "success") throw new Error(JSON.stringify(answer.result));
  // Paper has no night.
  const query = media ?? (colorScheme && `(prefers-color-scheme: ${colorScheme})`);
  if (query) await page.waitForFunction((one) => matchMedia(one).matches, {}, query);
}
