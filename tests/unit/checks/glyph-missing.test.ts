import assert from "node:assert/strict";
import { test } from "node:test";
import { Resvg } from "@resvg/resvg-js";
import { glyphMissing } from "../../../src/checks/glyph-missing.ts";
import { runPageRule } from "../../../src/checks/run-page-rule.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { createInk } from "../../../src/output/cards/create-ink.ts";
import { findCardFonts } from "../../../src/output/cards/find-card-fonts.ts";
import type { Language } from "../../../src/site/languages.ts";
import type { Site } from "../../../src/site/site.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const arabic: Language = { ...english, code: "ar", dir: "rtl" };

function find(text: string, language = english, parts: Partial<Site> = {}) {
  const site = makeSite(parts);
  const page = makePage({ url: "/page/", title: "Title", text, language });
  return runPageRule(glyphMissing, page, renderBody(page, site), site).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test("a letter that the faces lack is told once for a page, with its place and all the others", () => {
  assert.deepEqual(find("Café.\n\nBy Nguyễn Ắn, and Nguyễn again."), [
    "3:8 The theme's typefaces lack ễ Ắ: readers see these letters in another one.",
  ]);
  assert.deepEqual(find("كتاب ݐ", arabic), [
    "1:6 The theme's typefaces lack ݐ: readers see this letter in another one.",
  ]);
});

test("a script that is left to the reader's fonts is no finding, nor a letter in code", () => {
  assert.deepEqual(find("船の本, книга, ספר, كتاب and ɪ, `ễ`."), []);
  assert.deepEqual(find("Nguyễn", { ...english, code: "vi" }), []);
  assert.deepEqual(find("Nguyễn", { ...english, code: "ja" }), []);
});

test("nothing is said of a look with faces of its own", () => {
  assert.deepEqual(find("Nguyễn", english, { ownFaces: true }), []);
});

test("the rule knows the letters of the theme's fonts", () => {
  const { files } = findCardFonts(makeSite({ assetsDirs: [themeDir], languages: [english, arabic] }));
  const ofText = files.filter((file) => !/\bliterata/.test(file));
  const ink = createInk(Resvg, { font: { loadSystemFonts: false, fontFiles: ofText } });
  const isDrawn = (letter: string) => ink(`<text font-size="100">${letter}</text>`) !== null;
  const sample = "ÀéßŸĀğİőŒśŠțȚžẞ" + "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئٹپچژکگیےۆەڵ";
  const other = "ŵĉȯẀễơǖǎݐٻڀۺ";
  assert.deepEqual(
    [...sample].filter((letter) => !isDrawn(letter)),
    [],
  );
  assert.deepEqual([...other].filter(isDrawn), []);
  assert.deepEqual(find([...sample].join(" "), arabic), []);
  for (const letter of other) assert.equal(find(letter, arabic).length, 1, letter);
});
