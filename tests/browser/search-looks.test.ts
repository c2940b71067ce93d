import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions } from "playwright";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { ask, serveSearch } from "../support/serve-search.ts";

const { visit } = serveSearch();
const looks: [name: string, options: BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

for (const width of [320, 1280]) {
  for (const [name, options] of looks) {
    test(`the open search gives no cause for complaint at ${width} px, ${name}`, async () => {
      const { page, complaints } = await visit({ viewport: { width, height: 800 }, ...options });
      await ask(page, "chicago library");
      assert.deepEqual(await findViolations(page), []);
      assert.deepEqual(await findPageFaults(page), []);
      const wide = await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test("with text of twice the size on a narrow phone nothing of the search is cut off", async () => {
  const { page } = await visit({ viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    document.documentElement.setAttribute("data-large", "");
    for (const sheet of document.styleSheets)
      sheet.insertRule("html[data-large] { font-size: 200% !important; }", sheet.cssRules.length);
  });
  await ask(page, "accessibility");
  const wide = await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await page.context().close();
});

test("every control of the search is at least 44 px high, each result 24 px", async () => {
  const { page } = await visit({ viewport: { width: 360, height: 740 } });
  await ask(page, "chicago");
  const heights = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  for (const height of await heights(".search-link, .search__input, .search__close, .search__map"))
    assert.ok(height >= 44, `${height}`);
  for (const height of await heights(".search__link")) assert.ok(height >= 24, `${height}`);
  await page.context().close();
});
