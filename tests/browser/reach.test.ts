import assert from "node:assert/strict";
import { test } from "node:test";
import { reachTests } from "../support/accessibility/reach-tests.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();

for (const { title, find } of reachTests)
  test(title, async () => {
    assert.deepEqual(await find({ ...site, ...browser, served: site.served(), pages: site.pages() }), []);
  });
