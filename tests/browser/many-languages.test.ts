import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { visitPages } from "../support/visit-pages.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";
import { manyLanguages, writeLanguages } from "../support/write-languages.ts";

const folder = makeFolder();
const browser = openBrowser();
let site: ServedSite;

before(async () => {
  writeLanguages(folder, manyLanguages, 12);
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  site = await serveSite(join(folder, "_site"), {});
});
after(() => site?.close());

for (const javaScriptEnabled of [false, true]) {
  test(`29 languages fold behind the name of the present one, and each can be reached by the keyboard, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const context = await browser.context({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/en/`);
    const fold = page.locator(".language-switch summary");
    assert.match(await fold.innerText(), /English/);
    const links = page.locator(".language-switch a");
    assert.equal(await links.first().isVisible(), false);
    await fold.focus();
    await page.keyboard.press("Enter");
    await links.first().waitFor();
    assert.equal(await links.count(), manyLanguages.length);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === `/${manyLanguages[1]}/`);
    await context.close();
  });
}

test("Escape closes the open list and gives the focus back", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/`);
  const fold = page.locator(".language-switch summary");
  await fold.click();
  await page.locator(".language-switch a").first().focus();
  await page.keyboard.press("Escape");
  await page.locator(".language-switch a").first().waitFor({ state: "hidden" });
  assert.equal(await fold.evaluate((one) => one === document.activeElement), true);
  await context.close();
});

for (const [width, colorScheme] of [
  [320, "light"],
  [1280, "dark"],
] as const) {
  test(`the list and the page that offers the languages can be read and used at ${width} px`, async () => {
    const context = await browser.context({ colorScheme, viewport: { width, height: 800 } });
    const faults = await visitPages(context, site, ["/", "/en/", "/ar/"], async (page) => [
      // Opens each fold, so it comes first.
      ...(await findSmallTargets(page)),
      ...(await findNarrowFaults(page)),
      ...(await findViolations(page)),
      ...(await walkByKeyboard(page)),
    ]);
    assert.deepEqual(faults, []);
  });
}
