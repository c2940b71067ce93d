import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { BrowserContextOptions } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { listPages } from "../support/list-pages.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";
import { visitPages } from "../support/visit-pages.ts";

const starters = join(repository, "src/starters");
const browser = openBrowser();

// The languages have the same pages, of which one is seen narrow at night in one language, and the next wide by day in the other.
const windows: Record<string, BrowserContextOptions> = {
  en: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  es: { viewport: { width: 1280, height: 800 } },
};

for (const name of readdirSync(starters))
  test(`the starter ${name} builds as it stands, and everybody can read and use each of its pages`, async () => {
    const folder = makeFolder();
    const input = join(starters, name, "content");
    const { status, stderr } = runWaymark(["build", "--input", input, "--host", "netlify"], folder);
    assert.equal(status, 0, stderr);
    // All that is to be told is where words stand for those of whoever begins with it.
    const told = [...stderr.matchAll(/^\S+ {2}(?:notice: )?([\w-]+)$/gm)].map(([, rule]) => rule);
    assert.deepEqual([...new Set(told)], ["example-words"], stderr);
    assert.match(stderr, /\nEXAMPLES of the starter still stand in \d+ files/);

    const output = join(folder, "_site");
    const site = await serveSite(output, {});
    for (const [turn, [language, options]] of Object.entries(windows).entries()) {
      const context = await browser.context({ ...options, reducedMotion: "reduce", bypassCSP: true });
      const pages = listPages(output).filter((url) => url.startsWith(`/${language}/`));
      assert.ok(pages.length > 5, language);
      const seen = pages.filter((_, at) => at % 2 === turn);
      const faults = await visitPages(context, site, seen, async (page) => [
        ...(await findViolations(page)),
        ...(await findPageFaults(page)),
        ...(await findNarrowFaults(page)),
        ...(await findSmallTargets(page)),
      ]);
      assert.deepEqual(faults, [], language);
    }
    await site.close();
  });
