import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const find = (text: string) => renderBody(makePage({ url: "/", text }), makeSite()).questions;
const cost = "::: details What does it *cost*?\nNothing & [no more](/en/).\n:::\n\n";

test("reads questions and answers as plain text", () => {
  const two = "::: details Who may come?\n![Six people](a.png) Everybody.\n\n- You\n- Your friends\n:::\n";
  assert.deepEqual(find(cost + two), [
    { question: "What does it cost?", answer: "Nothing & no more." },
    { question: "Who may come?", answer: "Everybody. You Your friends" },
  ]);
});

test("finds none where nothing is asked, where there is one alone, and where no block is", () => {
  assert.deepEqual(find("::: details More\nText.\n:::\n\n::: details Still more\nText.\n:::\n"), []);
  assert.deepEqual(find(cost), []);
  assert.deepEqual(find("## What does it cost?\n\nNothing.\n\n## Who?\n\nYou.\n"), []);
});

test("knows how other languages ask", () => {
  const text = "::: details كم يكلف؟\nلا شيء\n:::\n\n::: details ¿Cuánto cuesta?\nNada.\n:::\n";
  assert.deepEqual(
    find(text).map(({ question }) => question),
    ["كم يكلف؟", "¿Cuánto cuesta?"],
  );
});
