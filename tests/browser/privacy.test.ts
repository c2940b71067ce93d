import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { PrivacyLabel } from "../../src/site/privacy-label.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { compareLabel, findFalseClaims } from "../support/privacy/compare-label.ts";
import { findLeaks } from "../support/privacy/find-leaks.ts";
import { type LabelKey, labelRows } from "../support/privacy/privacy-label.ts";
import { takePrivacyLabel } from "../support/privacy/take-privacy-label.ts";
import { attribute, readPage, textOf } from "../support/read-page.ts";
import { repository } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";

const site = ownSite();
const browser = openBrowser();
const published = (): PrivacyLabel =>
  JSON.parse(readFileSync(join(site.output, "en/privacy-label.json"), "utf8"));

test("the site asks for and keeps what its label says", async () => {
  // Without the policy, which would hide what it blocks.
  const served = await serveSite(site.output, {});
  const findings = await takePrivacyLabel(await browser.context(), served.origin, site.pages());
  await served.close();
  assert.deepEqual(compareLabel(published(), findings), []);
});

test("no page has code or styles in it, and no file names one to be fetched from elsewhere", () => {
  assert.deepEqual(findLeaks(site.output), []);
});

test("the privacy page shows the label, links to it, and claims nothing that it does not bear out", () => {
  const page = readPage(site.output, "/en/privacy/");
  const rows = (Object.keys(labelRows) as LabelKey[]).flatMap((key) => [
    labelRows[key],
    published()[key].join(", ") || "None",
  ]);
  assert.deepEqual(page.elements("td").map(textOf), rows);
  const source = readFileSync(join(repository, "content/en/privacy.md"), "utf8");
  const links = page.elements("a").map((link) => attribute(link, "href"));
  assert.ok(links.includes("/en/privacy-label.json"));
  assert.deepEqual(findFalseClaims(source, published()), []);
});

test("a claim that the label does not bear out is named", () => {
  const label: PrivacyLabel = {
    version: 1,
    otherWebsites: ["stats.example"],
    cookies: ["visitor"],
    storage: ["localStorage visitor"],
    serviceWorkers: ["/worker.js"],
    forms: ["forms.example"],
  };
  const text =
    "It sets no cookies and stores nothing. It has no trackers and asks nothing of other websites. Nothing is sent until you press “Send”.";
  assert.deepEqual(findFalseClaims(text, label), [
    'The page says "no cookies", but: cookies: visitor',
    'The page says "stores nothing", but: storage: localStorage visitor',
    'The page says "stores nothing", but: serviceWorkers: /worker.js',
    'The page says "no trackers", but: otherWebsites: stats.example',
    'The page says "asks nothing of other websites", but: otherWebsites: stats.example',
    'The page says "Nothing is sent until you", but: forms: forms.example',
  ]);
  assert.deepEqual(findFalseClaims("We set two cookies.", label), []);
});
