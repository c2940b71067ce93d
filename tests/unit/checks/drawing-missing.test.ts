import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const text = "---\nmark: seta\n---\n\n![](mark:cricle)\n";

function ask(mark: string): Page {
  const value = { start: text.indexOf("seta"), end: text.indexOf("seta") + 4 };
  const page = makePage({ url: "/", text, settings: { noindex: true } });
  return { ...page, bodyStart: 18, fields: { mark }, spans: { mark: { key: { start: 4, end: 8 }, value } } };
}

function finds(page: Page, drawings: string[] | null): string[] {
  const settings = settingsSchema.parse({ fields: [{ name: "mark", type: "drawing", help: "Its sign." }] });
  return checkPages([page], {}, { settings }, { drawings }).map(
    ({ line, column, rule, message, hint, corrected }) =>
      `${line}:${column} ${rule} ${message} ${hint} Write: ${corrected}`,
  );
}

test("a drawing that the site does not have is named in the settings and in the text, with the likely one", () => {
  assert.deepEqual(finds(ask("seta"), ["hero", "circle", "seat"]), [
    '2:7 drawing-missing There is no drawing "seta". Did you mean "seat"? The drawings are: hero, circle, seat. Write: mark: seat',
    '5:5 drawing-missing There is no drawing "cricle". Did you mean "circle"? The drawings are: hero, circle, seat. Write: ![](mark:circle)',
  ]);
});

test("where none is like it, all that there are are named", () => {
  assert.deepEqual(finds(ask("moon"), ["hero", "cricle"]), [
    '2:7 drawing-missing There is no drawing "moon". The drawings are: hero, cricle. Write: null',
  ]);
});

test("finds nothing where the drawings are there, or are not known", () => {
  assert.deepEqual(finds(ask("seat"), ["cricle", "seat"]), []);
  assert.deepEqual(finds(ask("seta"), null), []);
});

test("a site without drawings is told so", () => {
  assert.deepEqual(
    finds(ask("moon"), [])[0]?.replace(/^\S+ \S+ /, ""),
    [
      'There is no drawing "moon". The site has no drawings of its own; its `motif/draw-mark.ts` in `assets/` would draw them. Write: null',
    ][0],
  );
});

test("a setting called mark is no drawing where the site declares it as text", () => {
  const settings = settingsSchema.parse({ fields: [{ name: "mark", type: "text", help: "A word." }] });
  const found = checkPages([ask("Any words at all")], {}, { settings }, { drawings: ["cricle"] });
  assert.deepEqual(found, []);
});
