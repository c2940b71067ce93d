import assert from "node:assert/strict";
import { test } from "node:test";
import { buildShare } from "../../../src/layouts/build-share.ts";
import { makeMessage } from "../../support/make-message.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";

test("signs of a title stay as they are in the words for its card", () => {
  const words = { ...english.words, cardAlt: makeMessage("Card of {title} on {site}") };
  const language = { ...english, words };
  const facts = { url: "https://example.org/", description: "", siteName: "Hall", card: "/card.png" };
  for (const title of ["Price $& more", "$1 a head", "The {site} key"])
    assert.equal(
      buildShare(makePage({ url: "/", title, language }), facts).image?.alt,
      `Card of ${title} on Hall`,
    );
});

test("a page that shows an original says in which language that is", () => {
  const facts = { url: "https://example.org/a/", description: "", siteName: "Hall", card: null };
  const original = makePage({ url: "/en/a/", language: { ...english, locale: "en-GB" } });
  const shown = { ...makePage({ url: "/es/a/", language: makeLanguage("es") }), original };
  assert.equal(buildShare(shown, facts).locale, "en_GB");
});
