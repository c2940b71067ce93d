import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildSiteHeaders } from "../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { visitPages } from "../support/visit-pages.ts";

const output = join(makeFolder(), "preview");
const browser = openBrowser();
const urls = ["/en/learning-circles/", "/en/learning-circles/pilot/", "/404.html"];
let site: ServedSite;

before(async () => {
  const { status, stderr } = runWaymark(
    ["build", "--output", output, "--host", "netlify", "--preview"],
    repository,
  );
  assert.equal(status, 0, stderr);
  const settings = settingsSchema.parse({ url: "https://site.example" });
  const { always, types } = buildSiteHeaders(makeSite({ mode: "preview-address", settings }), "/");
  site = await serveSite(output, always, types);
});
after(() => site?.close());

for (const [width, colorScheme] of [
  [320, "light"],
  [1280, "dark"],
] as const)
  test(`each page of a preview address shows so without fault, at ${width} px, ${colorScheme}`, async () => {
    const context = await browser.context({ viewport: { width, height: 800 }, colorScheme });
    const faults = await visitPages(context, site, urls, async (page) => {
      const notice = page.locator(".preview-notice");
      const box = await notice.boundingBox();
      const isSeen = box !== null && box.y >= 0 && box.y + box.height < 400 && box.width > width * 0.8;
      return [
        ...(isSeen ? [] : ["has no notice at its top"]),
        ...(await findViolations(page)),
        ...(await findPageFaults(page)),
      ];
    });
    assert.deepEqual(faults, []);
  });

test("the way past the header stays the first thing that a key reaches", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.goto(site.origin + (urls[1] as string));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip-link");
  await page.keyboard.press("Tab");
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  assert.equal(href, "https://www.p2pu.org/en/learning-circles/pilot/");
  await context.close();
});
