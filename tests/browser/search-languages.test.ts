import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { writeTree } from "../support/file-tree.ts";
import { findViolations } from "../support/find-violations.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

const folder = makeFolder();
const browser = openBrowser();
let site: ServedSite;

before(async () => {
  writeTree(join(folder, "content"), {
    "site.yaml": `title: Harbour
search: true
languages:
  - { code: en, name: English }
  - { code: ar, name: العربية }
  - { code: de, name: Deutsch }
  - { code: ja, name: 日本語 }
  - { code: pl }
`,
    "en/index.md": "# Harbour\n\nA library of boats.\n",
    "ar/index.md": "# الميناء القديم\n\n## الزيارة {#visit}\n\nتفتح المكتبة كل يوم.\n",
    "ar/interface.yaml": "search: بحث\nsearchLabel: ابحث في الموقع\n",
    "de/index.md": "# Hafen\n\n## Öffnungszeiten\n\nDie Bücherei ist täglich offen.\n",
    "pl/index.md": "# Port\n\n## Muzeum rano\n\nOtwarte.\n\n## Muzeum wieczorem\n\nOtwarte.\n",
    "ja/index.md": "# 港\n\n## 見学 {#visit}\n\n図書館で一緒に学ぶ。\n",
  });
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  site = await serveSite(join(folder, "_site"), buildHeaders(makeSite()));
});
after(() => site?.close());

async function ask(language: string, words: string): Promise<Page> {
  const context = await browser.context({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/${language}/`);
  await page.locator("button.search-link").click();
  await page.getByRole("searchbox").fill(words);
  await page.locator(".search__pages").waitFor();
  return page;
}

const questions: [language: string, words: string, link: string, marked: string][] = [
  ["ar", "مكتبة", "الزيارة", "المكتبة"],
  ["de", "buecherei", "Öffnungszeiten", "Bücherei"],
  ["de", "öffnung", "Öffnungszeiten", "Öffnungszeiten"],
  ["ja", "図書館", "見学", "図書館"],
];

for (const [language, words, link, marked] of questions) {
  test(`in "${language}" one finds ${words}`, async () => {
    const page = await ask(language, words);
    assert.equal(await page.locator(".search__link").innerText(), link);
    assert.equal(await page.locator(".search__mark").first().innerText(), marked);
    await page.context().close();
  });
}

test("from right to left the search stands the other way round, and axe finds nothing", async () => {
  const page = await ask("ar", "مكتبة");
  const field = await page.getByRole("searchbox", { name: "ابحث في الموقع" }).boundingBox();
  const close = await page.locator(".search__close").boundingBox();
  assert.ok(field && close && close.x + close.width <= field.x);
  assert.deepEqual(await findViolations(page), []);
  assert.deepEqual(site.reports, []);
  await page.context().close();
});

test("one language finds nothing of another", async () => {
  const page = await ask("en", "library");
  await page.getByRole("searchbox").fill("図書館");
  await page.locator(".search__pages").waitFor({ state: "detached" });
  await page.context().close();
});

test("words that a language borrows tell a number for which it has a form of its own", async () => {
  const page = await ask("pl", "muzeum");
  await page.getByRole("status").filter({ hasText: "2 results" }).waitFor();
  await page.context().close();
  // Japanese has one form for all numbers.
  const japanese = await ask("ja", "図書館");
  await japanese
    .getByRole("status")
    .filter({ hasText: /^1 result$/ })
    .waitFor();
  await japanese.context().close();
});
