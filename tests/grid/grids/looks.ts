import assert from "node:assert/strict";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright";
import type { Look } from "../../../src/site/look-schema.ts";
import { findNarrowFaults } from "../../support/find-narrow-faults.ts";
import { findPageFaults } from "../../support/find-page-faults.ts";
import { findSmallTargets } from "../../support/find-small-targets.ts";
import { findViolations } from "../../support/find-violations.ts";
import { launchBrowser } from "../../support/launch-browser.ts";
import { listLooks } from "../../support/look/list-looks.ts";
import { lookPages, writeLookSite } from "../../support/look/write-look-site.ts";
import { makeFolder, runWaymark } from "../../support/run-waymark.ts";
import { serveSite } from "../../support/serve-site.ts";
import { visitPages } from "../../support/visit-pages.ts";
import type { Cell, Grid } from "../grid.ts";

const corners = ["sharp", "soft", "round"] as const;
const densities = ["airy", "normal", "dense"] as const;
const patterns = ["waves", "none", "tiles", "dots", "lines"] as const;

const windows: BrowserContextOptions[] = [
  { viewport: { width: 360, height: 740 } },
  { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
];

/** Builds a site with the look, and has axe and our own eyes look at its pages on a phone by day and on a wide screen at night. */
async function visit(look: Look): Promise<string> {
  const folder = makeFolder();
  writeLookSite(folder, look);
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  const site = await serveSite(join(folder, "_site"), {});
  const browser = await launchBrowser();
  try {
    for (const options of windows) {
      const context = await browser.newContext({ ...options, reducedMotion: "reduce", bypassCSP: true });
      const faults = await visitPages(context, site, lookPages, async (page) => [
        ...(await findViolations(page)),
        ...(await findPageFaults(page)),
        ...(await findNarrowFaults(page)),
        ...(await findSmallTargets(page)),
      ]);
      assert.deepEqual(faults, []);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return `${lookPages.length * windows.length} pages`;
}

/** Forty of the looks whose contrast is proven by arithmetic, with all corners, densities and patterns. */
const cells: Cell[] = Array.from({ length: 40 }, (_, n) => {
  const look = {
    ...listLooks()[n * 6 + ((n * 3) % 6)],
    corners: corners[n % 3],
    density: densities[Math.floor(n / 3) % 3],
    pattern: patterns[n % 5],
  };
  const name = Object.values(look).join(", ");
  return { name: `look ${n + 1}: ${name}`, run: () => visit(look) };
});

export const looks: Grid = {
  about: "Whatever look a site has, its pages can be read and used by everybody.",
  cells,
  sample: [1, 8, 22, 33].map((n) => (cells[n] as Cell).name),
};
