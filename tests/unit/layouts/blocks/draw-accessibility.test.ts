import assert from "node:assert/strict";
import { test } from "node:test";
import { drawAccessibility } from "../../../../src/layouts/blocks/draw-accessibility.ts";
import type { BlockContext } from "../../../../src/layouts/blocks/draw-block.ts";
import { accessibilityKind } from "../../../../src/lists/accessibility-kind.ts";
import { buildPageIndex } from "../../../../src/navigation/page-index.ts";
import { english, makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const english2026 = {
  ...english,
  words: Object.assign(Object.create(english.words), {
    testedTexts: ({ number }: { number: number }) => `${number} pages`,
    testedPages: ({ day, number }: { day: string; number: number }) => `${number} pages on ${day}`,
  }) as typeof english.words,
};

/** The statement of a site of two written pages, as lines of text, on 2026-03-01. */
function draw(entries: Record<string, unknown>[]): string[] {
  const [home, other] = ["/", "/other/"].map((url) => makePage({ url, text: "Words." }));
  const pages = [home, other, makePage({ url: "/site-map/" })].flatMap((page) => page ?? []);
  const list = {
    kind: "accessibility",
    path: "",
    fields: accessibilityKind.fields,
    entries: entries.map((values, at) => ({ key: `${at}`, values })),
  };
  const source = { path: "content/data/accessibility.yaml", text: "" };
  const context = {
    site: makeSite(),
    data: { lists: new Map([["accessibility", { source, value: entries, list }]]) },
    language: english2026,
    pages: { choice: { index: buildPageIndex(makeContent(pages)) } },
    ofData: { markdown: ({ values }: { values: { found?: string } }) => `<p>${values.found ?? ""}</p>` },
  } as unknown as BlockContext;
  return drawAccessibility(context)
    .split("\n")
    .map((line) => line.replace(/<\/?(?:dl|dt|dd|p|ul|li)>/g, "").trim())
    .filter((line) => line !== "");
}

const always = [
  "testedAlways",
  "2 pages",
  "testedImages",
  "testedHeadings",
  "testedLinks",
  "testedLanguages",
  "testedMedia",
];

test("without any test it says what the checks look for on the pages that somebody wrote, and that nobody tested by hand", () => {
  assert.deepEqual(draw([]), [...always, "testedByHand", "testedByNobody"]);
});

test("of a program it tells the newest test alone, and of people all, the newest first", () => {
  const lines = draw([
    { by: "Ana <1>", day: "2025-01-02", with: "NVDA & Firefox", found: "All of it." },
    { by: "A program", day: "2025-01-01", tests: ["axe", "zoom"], pages: 9 },
    { by: "Ben", day: "2026-01-02" },
    { by: "A program", day: "2026-01-01", tests: ["html"], pages: 3, with: "Chromium 156" },
  ]);
  assert.deepEqual(lines, [
    ...always,
    "testedInBrowser (Chromium 156)",
    "3 pages on January 1, 2026",
    "testedHtml",
    'testedByHand (<time datetime="2026-01-02">January 2, 2026</time>)',
    "<strong>Ben</strong>",
    'testedByHand (<time datetime="2025-01-02">January 2, 2025</time>)',
    "<strong>Ana &lt;1&gt;</strong> (NVDA &amp; Firefox)",
    "All of it.",
  ]);
});

test("what is said to be tested on a day to come is not told", () => {
  const lines = draw([
    { by: "Ana", day: "2026-03-02" },
    { by: "A program", day: "2026-03-02", tests: ["axe"], pages: 2 },
  ]);
  assert.deepEqual(lines, [...always, "testedByHand", "testedByNobody"]);
});
