import assert from "node:assert/strict";
import { test } from "node:test";
import { pageTests } from "../support/accessibility/page-tests.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();

for (const { title, find } of pageTests)
  test(title, async () => {
    assert.deepEqual(await find({ ...site, ...browser, served: site.served(), pages: site.pages() }), []);
  });

test("every old deep link lands on its part", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"]) {
    await page.goto(`${site.origin()}/en/learning-circles/#${id}`);
    const isInView = await page.evaluate((target) => {
      const box = document.getElementById(target)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, id);
    assert.ok(isInView, id);
  }
  await context.close();
});
