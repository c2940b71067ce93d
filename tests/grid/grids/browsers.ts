import assert from "node:assert/strict";
import { join } from "node:path";
import { buildSiteHeaders } from "../../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { findFirefox, noFirefox } from "../../support/firefox/find-firefox.ts";
import { findFirefoxFaults } from "../../support/firefox/find-firefox-faults.ts";
import { launchFirefox } from "../../support/firefox/launch-firefox.ts";
import { launchBrowser } from "../../support/launch-browser.ts";
import { listPages } from "../../support/list-pages.ts";
import { writeLookSite } from "../../support/look/write-look-site.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder, repository, runWaymark } from "../../support/run-waymark.ts";
import { serveSite } from "../../support/serve-site.ts";
import type { Cell, Grid } from "../grid.ts";

/** Each writes a site, and gives its folder. */
const sites: Record<string, () => string> = {
  "every block": () => {
    const folder = makeFolder();
    writeLookSite(folder, {});
    return folder;
  },
  museum: () => makeFolder("tests/fixtures/harbour"),
  "this site": () => repository,
};

/** Builds a site, and looks at all its pages in both browsers, in windows of a width. */
async function compare(write: () => string, width: number): Promise<string> {
  const path = findFirefox();
  if (!path) throw new Error(noFirefox);
  const output = join(makeFolder(), "site");
  const { status, stderr } = runWaymark(["build", "--host", "netlify", "--output", output], write());
  assert.equal(status, 0, stderr);
  const settings = settingsSchema.parse({ url: "https://site.example" });
  const { always, types } = buildSiteHeaders(makeSite({ settings }), "/");
  const site = await serveSite(output, always, types);
  const urls = listPages(output);
  const [firefox, chromium] = await Promise.all([launchFirefox(path), launchBrowser()]);
  try {
    const page = await firefox.newPage();
    await page.setViewport({ width, height: 800 });
    const other = await chromium.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
    assert.deepEqual(await findFirefoxFaults(page, other, site.origin, urls), []);
  } finally {
    await Promise.all([firefox.close(), chromium.close(), site.close()]);
  }
  return `${urls.length} pages`;
}

const cells: Cell[] = Object.entries(sites).flatMap(([name, write]) =>
  [320, 768, 1280].map((width) => ({ name: `${name}, ${width} px`, run: () => compare(write, width) })),
);

export const browsers: Grid = {
  about: "No page is wrong in Firefox that is right in Chromium.",
  cells,
  sample: ["every block, 320 px"],
};
