import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import { buildDataText } from "../../../src/content/data-text.ts";
import type { Page } from "../../../src/content/page.ts";
import { checkPages } from "../../support/check-pages.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";

function finds(pages: Page[], content?: Partial<Content>): string[] {
  return checkPages(pages, content)
    .filter(({ rule }) => rule !== "page-unreachable")
    .map(({ file, rule, message, hint, corrected }) =>
      [file, rule, message, hint, corrected && `Write: ${corrected}`].filter(Boolean).join(" "),
    );
}

const home = (text: string, parts: Partial<Page> = {}) => ({
  ...makePage({ url: "/", title: "Home", text }),
  ...parts,
});

test("a link to what a page was called before is answered with its new name, and all such links can be mended at once", () => {
  const renamed = makePage({
    url: "/tour/first-round/",
    title: "First round",
    settings: { aliases: ["/tour/trial/"] },
  });
  const page = makePage({ url: "/tour/more/", title: "More", text: "[a](trial.md#x) [b](/tour/trial)" });
  const problems = checkPages([home("[t](tour/first-round.md)"), renamed, page]).filter(
    ({ rule }) => rule === "link-missing-page",
  );
  assert.deepEqual(
    problems.map(({ message, corrected, repair }) => [message, corrected, repair?.safe]),
    [
      [
        'There is no page at "trial.md#x" any more: it is content/tour/first-round.md now.',
        "[a](first-round.md#x) [b](/tour/trial)",
        true,
      ],
    ],
  );
});

test("a relative link that leads to one page as a file and to another as an address is told with both", () => {
  const index = makePage({ url: "/ja/", title: "蜂" });
  const here = makePage({ url: "/ja/a/", title: "エー", text: "[B](../b/) [b](b.md) [C](../c/)" });
  const pages = [
    home(""),
    makePage({ url: "/b/", title: "B" }),
    index,
    here,
    makePage({ url: "/ja/b/", title: "ビー" }),
  ];
  const only = makePage({ url: "/ja/c/", title: "シー" });
  assert.deepEqual(finds([...pages, only]), [
    'content/ja/a.md link-two-readings "../b/" can be read in two ways: from the folder of this file it leads to b.md, from the address of this page to ja/b.md. Write “../b.md” for the first one, or “b.md” for the other.',
  ]);
});

test("a side menu and a button that lead to a draft are told that it is one", () => {
  const plan = { ...makePage({ url: "/plan/", title: "Plan" }), draft: true };
  const text = "---\nsidenav:\n  - link: plan.md\n    title: Plan\n---\n";
  const start = text.indexOf("- link");
  const page = home(text, {
    sidenav: [{ link: "plan.md", title: "Plan" }],
    settings: { sidenav: [{ link: "plan.md", title: "Plan" }] },
    spans: { sidenav: { key: { start: 4, end: 11 }, value: { start, end: text.length - 4 } } },
  });
  assert.deepEqual(
    finds([{ ...page, bodyStart: text.length }], { withheld: [plan] }),
    [
      'content/index.md link-withheld The page "Plan" is a draft, so this link would lead nowhere. Take the link out, or publish that page. ',
    ].map((line) => line.trim()),
  );
});

test("a page that is withheld without a day is not said to have ended on one", () => {
  const twin = makePage({ url: "/more/", title: "More" });
  assert.deepEqual(finds([home("[m](more.md)")], { withheld: [twin] }), []);
});

test("an entry, a button and a menu that lead to a page's old name are told its new one", () => {
  const text =
    "---\nsidenav:\n  - link: fees.md\n    title: Fees\naction:\n  title: Go\n  link: fees.md\n---\n";
  const start = text.indexOf("- link");
  const entry = { link: "fees.md", title: "Fees" };
  const page = home(text, {
    sidenav: [entry],
    settings: { sidenav: [entry], action: { title: "Go", link: "fees.md" } },
    spans: { sidenav: { key: { start: 4, end: 11 }, value: { start, end: text.indexOf("action") } } },
  });
  const prices = makePage({ url: "/prices/", title: "Prices", settings: { aliases: ["/fees/"] } });
  const found = checkPages([{ ...page, bodyStart: text.length }, prices])
    .filter(({ rule }) => rule.endsWith("-missing-target"))
    .map(({ rule, message, repair }) => `${rule} ${message} ${repair?.safe} ${repair?.edits[0]?.text}`);
  assert.deepEqual(found, [
    'action-missing-target There is no page at "fees.md" any more: it is content/prices.md now. true prices.md',
    'sidenav-missing-target There is no page at "fees.md" any more: it is content/prices.md now. true prices.md',
  ]);
});

test("a dead link is likened to no page that only lies beside the missing one, and to one at an address in its language", () => {
  const french = makeLanguage("fr");
  const text = "[a](opening-hours.md) [b](bokats.md) [c](/fr/learning-circles/prized/)";
  const pages = [
    makePage({ url: "/fr/learning-circles/boats/", title: "Boats", text, language: french }),
    makePage({ url: "/fr/learning-circles/visit/", title: "Visit", language: french }),
    makePage({ url: "/en/learning-circles/prices/", title: "Prices" }),
    makePage({ url: "/en/learning-circles/priced/", title: "Priced" }),
  ];
  const found = checkPages(pages, {}, { languages: [english, french] }).filter(
    ({ rule }) => rule === "link-missing-page",
  );
  assert.deepEqual(
    found.map(({ repair }) => repair?.edits[0]?.text ?? null),
    [null, "boats.md", "/fr/learning-circles/priced/"],
  );
});

test("a part that only the original has under this name is answered with the part at its place", () => {
  const french = makeLanguage("fr");
  const visit = "## Hours\n\nWe open.\n\n### In winter\n\nWe close.\n\n## Getting here\n\nBy tram.\n";
  const visite = "## Horaires\n\nOuvert.\n\n### En hiver\n\nFermé.\n\n## Venir\n\nEn tram.\n";
  const text = "[a](visit.md#hours) [b](visit.md#getting-here) [c](visit.md#in-winter) [d](visit.md#boats)";
  const pages = [
    makePage({ url: "/en/visit/", text: visit }),
    makePage({ url: "/fr/visit/", text: visite, language: french }),
    makePage({ url: "/fr/prix/", text, language: french }),
  ];
  const found = checkPages(pages, {}, { languages: [english, french] });
  assert.deepEqual(
    found
      .filter(({ rule }) => rule === "link-missing-anchor")
      .map(({ repair }) => repair?.edits[0]?.text ?? null),
    ["visit.md#horaires", "visit.md#venir", "visit.md#en-hiver", null],
  );
});

test("a link within a text of data leads to a part of that text, and is told where the text has none of the name", () => {
  const source = {
    path: "content/data/texts/house.md",
    text: "## Doors\n\n[a](#doors) [b](#dors)\n",
  };
  const span = { start: 0, end: source.text.length };
  const text = buildDataText("house", source.text, { source, span, language: english });
  assert.deepEqual(finds([home("## Dors\n")], { dataTexts: [text] }), [
    'content/data/texts/house.md link-missing-anchor There is no part "dors" in this text. Its parts are: doors. Write: [a](#doors) [b](#doors)',
  ]);
});

test("a file whose name has a sign that ends a path is found by its name, and the address is written as it has to be", () => {
  const content = {
    files: [
      { id: "how?.pdf", absolutePath: "", size: 1 },
      { id: "no # 2.pdf", absolutePath: "", size: 1 },
    ],
  };
  const problems = checkPages([home("[a](<how?.pdf>) [b](<no # 2.pdf>)")], content).filter(
    ({ rule }) => rule === "link-missing-page",
  );
  assert.deepEqual(
    problems.map(({ corrected, repair }) => [corrected, repair?.safe]),
    [
      ["[a](<how%3F.pdf>) [b](<no # 2.pdf>)", true],
      ["[a](<how?.pdf>) [b](<no%20%23%202.pdf>)", true],
    ],
  );
});

test("the name of a picture with such a sign is written so that it does not end the path", () => {
  const files = [{ id: "a#b.png", absolutePath: "", size: 1 }];
  const found = checkPages([home("![A boat](A%23b.png)")], { files });
  assert.deepEqual(
    found.filter(({ rule }) => rule === "image-missing").map(({ corrected }) => corrected),
    ["![A boat](a%23b.png)"],
  );
});

test("of very many parts with names like the missing one some are named", () => {
  const parts = Array.from({ length: 40 }, (_, at) => `## Room ${at + 1}\n\n`).join("");
  const [found] = checkPages([makePage({ url: "/a/", text: `${parts}[a](#rooom-1)` })], {});
  assert.equal(found?.hint?.split(", ").length, 16);
  assert.match(found?.hint ?? "", /^Its parts are: room-1, /);
});
