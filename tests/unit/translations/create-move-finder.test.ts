import assert from "node:assert/strict";
import { test } from "node:test";
import { createMoveFinder } from "../../../src/translations/create-move-finder.ts";
import type { TranslatedPage } from "../../../src/translations/translated-page.ts";
import type { RememberedPage } from "../../../src/translations/translation-ledger.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeParts, makeStamp } from "../../support/make-parts.ts";

const language = { ...english, code: "fr", name: "Français" };
const translated = (url: string): TranslatedPage => ({
  language,
  original: null,
  page: makePage({ url, language }),
});

/** A finder for a site with this one page, whose ledger remembers others with these words of the original. */
function find(remembered: Record<string, string[]>, original: string): string | null {
  const pages = new Map<string, RememberedPage>();
  for (const [name, words] of Object.entries(remembered)) {
    const stamps = words.map((meaning, n) =>
      makeStamp(`#${n}`, `#${n}`, { meaning, made: `made ${meaning}` }),
    );
    pages.set(name, { stamps, checked: null });
  }
  const source = { path: "content/translations.txt", text: "" };
  const page = translated("/fr/new/");
  const finder = createMoveFinder([page, translated("/fr/there/")], {
    source,
    pages,
    unread: [],
    problems: [],
  });
  return page.page && finder(page.page, makeParts(original), []);
}

const text = "# One\n\nTwo.\n\n## Three\n";

test("a page is known by half of what is remembered of one that is there no more", () => {
  assert.equal(find({ "fr/old": ["One", "Two", "gone"] }, text), "fr/old");
  assert.equal(find({ "fr/old": ["One", "gone", "gone too"] }, text), null);
  assert.equal(find({ "fr/old": ["One", "Two", "x"], "fr/other": ["One", "Two"] }, text), "fr/other");
});

test("a page that is there, or one of another language, was not moved", () => {
  assert.equal(find({ "fr/there": ["One", "Two"] }, text), null);
  assert.equal(find({ "es/old": ["One", "Two"] }, text), null);
  assert.equal(find({}, text), null);
});
