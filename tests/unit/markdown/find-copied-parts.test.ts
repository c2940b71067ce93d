import assert from "node:assert/strict";
import { test } from "node:test";
import { findCopiedParts } from "../../../src/markdown/find-copied-parts.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const site = makeSite({ languages: [english, { ...english, code: "fr" }] });
const render = (text: string) => renderBody(makePage({ url: "/a/", text }), site);
const find = (translation: string, original: string) =>
  findCopiedParts(render(translation), render(original))?.parts ?? [];

const original = `Two centuries of boats lie in the old shed.

## Opening hours

The doors are open from ten to six, and the desk closes an hour before.

## Tickets

Buy them at the desk, or on the day that you come.
`;

test("a part whose sentences are still those of the original is found, wherever it stands by now", () => {
  const translation = `Deux siècles de bateaux reposent dans le vieux hangar.

## Billets

Buy them at the desk, or on the day that you come.

## Horaires

Les portes sont ouvertes de dix à dix-huit heures.
`;
  assert.deepEqual(find(translation, original), [1]);
  assert.deepEqual(find(original, original), [0, 1, 2]);
  assert.deepEqual(find(translation, translation.replace("Deux", "Trois")), [1, 2]);
});

test("a heading with the words of the original is told too", () => {
  const translation =
    "## Horaires\n\nBuy them at the desk, or on the day that you come.\n\n## Tickets\n\nAu guichet.\n";
  const headings = (text: string) => findCopiedParts(render(text), render(original))?.headings;
  assert.deepEqual(headings(translation), []);
  assert.deepEqual(headings(original), [1, 2]);
});

test("other marks, links and line ends make no other words of them", () => {
  const translation = original.replace("old shed", "**old** [shed](/fr/)").replaceAll("\n", "\r\n");
  assert.deepEqual(find(translation, original), [0, 1, 2]);
});

test("what is the same in many languages is no sign: names, numbers, code, tables of figures, a few words", () => {
  const same = `Mary Hale, John Smith, Anna Maria Rossi, Ludwig van Beethoven, Charles de Gaulle, Leonardo da Vinci

## One

| 2024 | 2025 |
| --- | --- |
| 1,204 | 98 % |

## Two

\`\`\`sh
tell the harbour master that the boats are coming home today
\`\`\`

## Three

OK.

## Four

![A picture of the boats in the harbour at night](a.png)

<https://example.org/this/is/an/address/with/many/words>
`;
  assert.deepEqual(find(same, same), []);
});

test("languages without small and capital letters are told by the length of the text", () => {
  const text =
    "展示室には二百年の歴史を物語る船と網が並び、来館者は手で触れることができます。\n\n## 名\n\n山田太郎\n";
  assert.deepEqual(find(text, text), [0]);
});

test("a site in one language does without", () => {
  assert.deepEqual(renderBody(makePage({ url: "/a/", text: original }), makeSite()).sums, "");
});
