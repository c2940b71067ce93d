import assert from "node:assert/strict";
import { test } from "node:test";
import { createMoveFinder } from "../../../src/translations/create-move-finder.ts";
import type { RememberedPage } from "../../../src/translations/translation-ledger.ts";
import { makeParts, makeStamp } from "../../support/make-parts.ts";

/** The name that is found for a French page with this original among others of which these words of theirs are remembered. */
function find(remembered: Record<string, string[]>, original: string): string | null {
  const pages = new Map<string, RememberedPage>();
  for (const [name, words] of Object.entries(remembered)) {
    const stamps = words.map((meaning, n) =>
      makeStamp(`#${n}`, `#${n}`, { meaning, made: `made ${meaning}` }),
    );
    pages.set(name, { stamps, checked: null });
  }
  return createMoveFinder([...pages.keys()], { pages })("fr", makeParts(original), []);
}

const text = "# One\n\nTwo.\n\n## Three\n";

test("a page is known by half of what is remembered of another one", () => {
  assert.equal(find({ "fr/old": ["One", "Two", "gone"] }, text), "fr/old");
  assert.equal(find({ "fr/old": ["One", "gone", "gone too"] }, text), null);
  assert.equal(find({ "fr/old": ["One", "Two", "x"], "fr/other": ["One", "Two"] }, text), "fr/other");
});

test("a page of another language was not moved", () => {
  assert.equal(find({ "es/old": ["One", "Two"] }, text), null);
  assert.equal(find({}, text), null);
});
