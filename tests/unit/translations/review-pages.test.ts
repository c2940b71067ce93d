import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildReport } from "../../../src/translations/build-report.ts";
import { findOfPage } from "../../../src/translations/find-of-page.ts";
import { renewLedger } from "../../../src/translations/renew-ledger.ts";
import { reportFormats } from "../../../src/translations/report-formats.ts";
import { reviewPages } from "../../../src/translations/review-pages.ts";
import type { TranslatedPage } from "../../../src/translations/translated-page.ts";
import type { RememberedPage, TranslationLedger } from "../../../src/translations/translation-ledger.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeParts } from "../../support/make-parts.ts";

const french = { ...english, code: "fr", name: "Français" };
const same = (text: string) => text;
const make = (url: string, text: string, parts: Partial<Page> = {}): Page => ({
  ...makePage({ url, text, language: url.startsWith("/fr/") ? french : english }),
  ...parts,
});
const translated = (original: Page | null, page: Page | null): TranslatedPage => ({
  language: french,
  original,
  page,
});
const ledgerOf = (pages: Map<string, RememberedPage>): TranslationLedger => ({
  source: { path: "content/translations.txt", text: "" },
  pages,
  unread: [],
  problems: [],
});

function review(
  pages: TranslatedPage[],
  ledger: TranslationLedger | null,
  then: (page: TranslatedPage) => Page | null = () => null,
) {
  const partsOf = (page: Page) => makeParts(page.source.text);
  return reviewPages(pages, {
    ledger,
    partsOf,
    checkedParts: (page) => {
      const old = then(page);
      return old && partsOf(old);
    },
    digest: same,
  });
}

const remember = (pages: TranslatedPage[], ledger: TranslationLedger | null = null) =>
  ledgerOf(renewLedger(ledger, review(pages, ledger), same));
const report = (pages: TranslatedPage[], ledger: TranslationLedger | null) =>
  buildReport(review(pages, ledger), same, () => null);
const told = (pages: TranslatedPage[], ledger: TranslationLedger | null) =>
  review(pages, ledger)
    .flatMap((page) => findOfPage(page, same, () => null))
    .map(({ state, file, part }) => `${state} ${file}${part ?? ""}`);

const home = make("/en/home/", "# Home\n\n## When\n\nEvery Tuesday\n\n## Where\n\nIn town\n");
const accueil = make("/fr/home/", "# Accueil\n\n## Quand\n\nChaque mardi\n\n## Où\n\nEn ville\n");
const pair = [translated(home, accueil)];
const ledger = remember(pair);
const monday = make("/en/home/", home.source.text.replace("Tuesday", "Monday"));

test("a page without a translation is missing, at the place where it would be", () => {
  assert.deepEqual(told([translated(home, null)], null), ["missing content/fr/home.md"]);
});

test("a translation that was remembered and whose original is gone is orphaned; another is a page of its own", () => {
  assert.deepEqual(told([translated(null, accueil)], ledger), ["orphaned content/fr/home.md"]);
  assert.deepEqual(told([translated(null, accueil)], null), []);
  assert.deepEqual(remember([translated(null, accueil)], ledger).pages, ledger.pages);
});

test("a translation and the original that was renamed without it are told together, with what to write", () => {
  const renamed = translated(make("/en/start/", home.source.text), null);
  const [language] = report([renamed, translated(null, accueil)], ledger);
  assert.deepEqual([language?.pages, language?.translated, language?.findings.length], [1, 0, 1]);
  const [finding] = language?.findings ?? [];
  assert.deepEqual(
    [finding?.state, finding?.file, finding?.original],
    ["orphaned", "content/fr/home.md", "content/en/start.md"],
  );
  assert.equal(
    finding?.message,
    'The page that this one translates is called content/en/start.md now. Call this file content/fr/start.md, or write "translationOf: en/start.md" in its settings.',
  );
  const tied = make("/fr/home/", accueil.source.text, { settings: { translationOf: "en/home.md" } });
  assert.match(
    report([renamed, translated(null, tied)], ledger)[0]?.findings[0]?.message ?? "",
    / now\. Write "translationOf: en\/start\.md" in its settings\.$/,
  );
  const other = translated(make("/en/new/", "# New\n\nOther words.\n"), null);
  assert.deepEqual(told([other, translated(null, accueil)], ledger), [
    "missing content/fr/new.md",
    "orphaned content/fr/home.md",
  ]);
});

test("a page without an original that is built as one that lacks its translation is named as what may be it", () => {
  const lacking = translated(make("/en/prices/", "# Prices\n\n## Adults\n\n5 euros\n"), null);
  const other = translated(make("/en/news/", "# News\n\nOn 7 May.\n"), null);
  const tarifs = make("/fr/tarifs/", "# Tarifs\n\n## Adultes\n\n5 euros\n");
  const messages = (...pages: TranslatedPage[]) =>
    report(pages, null)[0]?.findings.map(({ message }) => message);
  const plain = "This page is not translated into Français yet.";
  assert.deepEqual(messages(lacking, other, translated(null, tarifs)), [
    `${plain} If content/fr/tarifs.md is its translation, write "translationOf: en/prices.md" in the settings of that file.`,
    plain,
  ]);
  // Of two either may be meant.
  assert.deepEqual(
    messages(lacking, translated(null, tarifs), translated(null, make("/fr/prix/", tarifs.source.text))),
    [plain],
  );
});

test("what is remembered of a page goes with its file, and stays with one that is not there", () => {
  const moved = [translated(make("/en/visit/", monday.source.text), make("/fr/visit/", accueil.source.text))];
  assert.deepEqual(told(moved, ledger), ["stale content/fr/visit.md#quand"]);
  const after = remember(moved, ledger);
  assert.deepEqual([...after.pages.keys()], ["fr/visit"]);
  assert.deepEqual(told(moved, after), ["stale content/fr/visit.md#quand"]);
  assert.deepEqual(remember([], ledger).pages, ledger.pages);
  const other = [translated(make("/en/new/", "# New\n\nWords\n"), make("/fr/new/", "# Nouveau\n\nMots\n"))];
  assert.deepEqual([...remember(other, ledger).pages.keys()], ["fr/home", "fr/new"]);
});

test("a day in the settings says that all is right as the original was on that day, once", () => {
  const checked = make("/fr/home/", accueil.source.text, { settings: { translationChecked: "2026-11-29" } });
  const pages = [translated(monday, checked)];
  const reviewed = review(pages, ledger, () => monday);
  assert.ok(reviewed[0]?.parts.every(({ verdict }) => verdict === "right"));
  const after = ledgerOf(renewLedger(ledger, reviewed, same));
  assert.equal(after.pages.get("fr/home")?.checked, "2026-11-29");
  // The original goes on; the same day says nothing of that.
  const later = [translated(home, checked)];
  assert.equal(
    review(later, after, () => home)[0]?.parts.find(({ own }) => own?.key === "#quand")?.verdict,
    "changed",
  );
  // On that day the original was as it is remembered.
  assert.deepEqual(
    review(pages, ledger, () => home)[0]?.parts.map(({ verdict }) => verdict),
    ["right", "changed", "right"],
  );
});

test("what one language has and the other lacks is told, until somebody says that it is right", () => {
  const own = make("/fr/home/", accueil.source.text.replace("En ville", "En ville, 300 places [ici](x.md)"));
  const pages = [translated(home, own)];
  const after = remember(pages);
  const [finding] = report(pages, after)[0]?.findings ?? [];
  assert.equal(finding?.state, "differs");
  assert.equal(finding?.message, "Only the translation has link x.md; number 300.");
  const accepted = ledgerOf(renewLedger(after, review(pages, after), same, () => true));
  assert.deepEqual(told(pages, accepted), []);
});

test("a part is told with its place, its heading and what to do", () => {
  const [language] = report([translated(monday, accueil)], ledger);
  assert.deepEqual(language && { ...language, findings: language.findings.length }, {
    code: "fr",
    name: "Français",
    original: "en",
    pages: 1,
    translated: 1,
    findings: 1,
  });
  assert.deepEqual(language?.findings[0], {
    state: "stale",
    title: "Quand",
    titleLanguage: "fr",
    file: "content/fr/home.md",
    line: 3,
    part: "#quand",
    original: "content/en/home.md:3",
    message: "The words of the original have changed.",
    changes: null,
  });
  const edited = make("/fr/home/", accueil.source.text.replace("mardi", "lundi"));
  assert.match(
    report([translated(monday, edited)], ledger)[0]?.findings[0]?.message ?? "",
    /The translation was edited since, and may be right again\.$/,
  );
});

test("a report is text, Markdown, JSON or a page, and what staff wrote is no markup in it", () => {
  const changes = [{ before: "on ", removed: "<b>*a*</b>", added: "@all", after: "" }];
  const reports = buildReport(review([translated(monday, accueil)], ledger), same, () => changes);
  const [text = "", markdown = "", json = "", html = ""] = ["text", "markdown", "json", "html"].map((name) =>
    reportFormats[name]?.(reports),
  );
  assert.equal(
    text,
    `Français (fr): 1 of 1 page translated; 1 stale.

content/fr/home.md:3  stale: Quand
  The words of the original have changed.
  The original: content/en/home.md:3
    was: on <b>*a*</b>
    now: on @all
  If it is right as it is: waymark translations --accept "content/fr/home.md#quand"
`,
  );
  assert.match(markdown, /^\*\*Translations\.\*\*\n/);
  assert.ok(markdown.includes("  - was: on \\<b\\>\\*a\\*\\</b\\>\n  - now: on `@all`\n"), markdown);
  assert.deepEqual(JSON.parse(json), { version: 1, languages: reports });
  assert.ok(html.includes("<del>&lt;b&gt;*a*&lt;/b&gt;</del>"), html);
});

test("where nothing is to be done each form says so", () => {
  const reports = report(pair, ledger);
  assert.equal(reportFormats.text?.(reports), "Français (fr): 1 of 1 page translated; nothing to do.\n");
  assert.equal(reportFormats.markdown?.(reports), "**Nothing to do on translations.**\n");
  assert.equal(reportFormats.text?.([]), "This site has one language, so there is nothing to translate.\n");
});

const words = "We meet every Tuesday at six in the library.";
const visit = make(
  "/en/visit/",
  `# Visit\n\nCome and see our boats, our nets and our old harbour.\n\n## When\n\n${words}\n`,
);
const visite = `# Visite\n\nVenez voir nos bateaux, nos filets et notre vieux port.\n\n## Quand\n\n${words}\n`;

test("a part with the words of the original is missing, published or not, until it is translated or accepted", () => {
  const half = [translated(visit, make("/fr/visit/", visite))];
  assert.deepEqual(told(half, null), ["missing content/fr/visit.md#quand"]);
  const after = remember(half);
  assert.deepEqual(told(half, after), ["missing content/fr/visit.md#quand"]);
  assert.deepEqual(remember(half, after).pages, after.pages);
  assert.equal(report(half, after)[0]?.translated, 1);
  const next = make("/en/visit/", visit.source.text.replace("Tuesday", "Monday"));
  // It is not made from what the original says now.
  const behind = [translated(next, make("/fr/visit/", visite))];
  assert.deepEqual(told(behind, after), ["missing content/fr/visit.md#quand"]);
  assert.deepEqual(told(behind, remember(behind, after)), ["missing content/fr/visit.md#quand"]);
  const whole = [
    translated(
      next,
      make("/fr/visit/", visite.replace(words, "Nous nous voyons chaque lundi à la bibliothèque.")),
    ),
  ];
  assert.deepEqual(told(whole, after), []);
  assert.deepEqual(told([translated(visit, whole[0]?.page ?? null)], remember(whole, after)), [
    "stale content/fr/visit.md#quand",
  ]);
  const accepted = ledgerOf(renewLedger(after, review(half, after), same, () => true));
  assert.deepEqual(told(half, accepted), []);
  assert.deepEqual(told(half, remember(half, accepted)), []);
  assert.deepEqual(told(behind, accepted), ["stale content/fr/visit.md#quand"]);
});

test("a part that was translated once keeps its stamp when the words of the original are back in it", () => {
  const whole = [
    translated(visit, make("/fr/visit/", visite.replace(words, "Nous nous voyons chaque mardi."))),
  ];
  const half = [translated(visit, make("/fr/visit/", visite))];
  const after = remember(whole);
  assert.deepEqual(told(half, after), ["missing content/fr/visit.md#quand"]);
  assert.deepEqual(remember(half, after).pages, after.pages);
});

test("a copied page counts as not translated; forms of one language share their words", () => {
  const copy = make("/fr/visit/", visit.source.text);
  assert.equal(report([translated(visit, copy)], null)[0]?.translated, 0);
  const [few, several] = ["# Contact\n\nMary Hale\n", "# Contact\n\nMary Hale, Rome\n"];
  const short = translated(make("/en/contact/", few), make("/fr/contact/", few));
  assert.deepEqual(told([short], null), ["missing content/fr/contact.md#@"]);
  assert.equal(report([short], remember([short]))[0]?.translated, 0);
  const longer = translated(short.original, make("/fr/contact/", several));
  assert.deepEqual(told([longer], remember([short])), []);
  const british = { ...copy, language: { ...english, code: "en-GB" } };
  assert.deepEqual(told([translated(visit, british)], null), []);
});
