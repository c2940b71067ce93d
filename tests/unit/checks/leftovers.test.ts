import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenCharacters } from "../../../src/checks/broken-characters.ts";
import { datePassed } from "../../../src/checks/date-passed.ts";
import { editorsNote } from "../../../src/checks/editors-note.ts";
import { foreignMarkup } from "../../../src/checks/foreign-markup.ts";
import { invisibleCharacters } from "../../../src/checks/invisible-characters.ts";
import { linkVagueWords } from "../../../src/checks/link-vague-words.ts";
import { mergeConflict } from "../../../src/checks/merge-conflict.ts";
import { placeholderText } from "../../../src/checks/placeholder-text.ts";
import { reviewOverdue } from "../../../src/checks/review-overdue.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { runPageRule } from "../../../src/checks/run-page-rule.ts";
import { templateSyntax } from "../../../src/checks/template-syntax.ts";
import { wordTwice } from "../../../src/checks/word-twice.ts";
import { checkText } from "../../support/check-text.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** Where the rule finds something: `line:column words`. */
function finds(rule: Rule, text: string, language?: string): string[] {
  return checkText(rule, text, language).map(
    ({ line, column, length, excerpt }) =>
      `${line}:${column} ${excerpt.slice(column - 1, column - 1 + length)}`,
  );
}

function isSilent(rule: Rule, texts: string[], language?: string): void {
  for (const text of texts) assert.deepEqual(finds(rule, text, language), [], text);
}

test("finds notes between editors", () => {
  assert.deepEqual(finds(editorsNote, "First.\n\nWe ran it. [Bekka to do copy]. See [photo?] here"), [
    "3:12 [Bekka to do copy]",
    "3:36 [photo?]",
  ]);
  assert.deepEqual(finds(editorsNote, "[Marketing materials?] - info night"), ["1:1 [Marketing materials?]"]);
  assert.deepEqual(finds(editorsNote, "- one [insert link]"), ["1:7 [insert link]"]);
});

test("takes quotations, links and code in brackets for what they are", () => {
  isSilent(editorsNote, [
    "They wrote “it were [sic] good” and “[they] left […]”.",
    "[Where do we meet?](/meet/)",
    "Type `[name?]` there.",
    "    [photo?]",
    "See [1] and [Smith 2015].",
    "- [ ] to do\n- [x] done",
  ]);
});

test("finds text that only keeps a place free", () => {
  assert.deepEqual(finds(placeholderText, "Sign up: link to come.\n\nTODO"), [
    "1:10 link to come",
    "3:1 TODO",
  ]);
  assert.deepEqual(finds(placeholderText, "Lorem ipsum dolor"), ["1:1 Lorem ipsum"]);
});

test("lets sentences with the same words be", () => {
  isSilent(placeholderText, [
    "Write `TODO` in the margin.",
    "A text follows the next link, coming to all.",
    "Todos los días.",
  ]);
});

test("finds template code, but not code that is shown", () => {
  assert.deepEqual(finds(templateSyntax, "Write to {{ site.email }} {% if x %}now{% endif %}"), [
    "1:10 {{ site.email }}",
    "1:27 {% if x %}",
    "1:40 {% endif %}",
  ]);
  isSilent(templateSyntax, ["Write `{{ name }}`.", "```\n{% if %}\n```", "A set {a, b} and {{a}."]);
});

test("finds markup of other programs, but not what looks like it", () => {
  const text =
    "> [!NOTE]\n> Bring it.\n\n[[_TOC_]]\n\nSee [[Our Plans]] and ![[a b.png]].\n\n!!! tip\n\n- [TOC]";
  assert.deepEqual(finds(foreignMarkup, text), [
    "1:3 [!NOTE]",
    "4:1 [[_TOC_]]",
    "6:5 [[Our Plans]]",
    "6:23 ![[a b.png]]",
    "8:1 !!! tip",
    "10:3 [TOC]",
  ]);
  const hints = checkText(foreignMarkup, text).map(({ hint }) => hint);
  assert.match(hints[0] ?? "", /"::: note"/);
  assert.match(hints[1] ?? "", /^Delete it/);
  assert.match(hints[2] ?? "", /\[words\]\(page\.md\)/);
  isSilent(foreignMarkup, [
    "[[1]](https://example.net/) says so, and [[2]] too.",
    "Write `[[page]]` or \\[[page]].",
    "    [TOC]",
    "Come at ten!!! Tip your hat.",
    "[Stock](/a/) is [tocsin] and [!].",
  ]);
});

test("finds each habit of other programs with what to write here", () => {
  const habits: [text: string, found: string, hint: RegExp][] = [
    ["> [!INFO] Opening\n> At ten.", "1:3 [!INFO]", /::: note/],
    ["> [!danger]- Ice\n> Thin.", "1:3 [!danger]", /::: warning/],
    ["> [!recipe]\n> Soup.", "1:3 [!recipe]", /::: note.*::: tip/],
    ['!!! success "Done"\n    It is.', "1:1 !!! success", /::: tip/],
    ["??? note\n    More.", "1:1 ??? note", /::: details/],
    ['=== "Monday"\n\nAt ten.', '1:1 === "Monday"', /## words/],
    ["a\n== Hours ==\nb", "2:1 == Hours ==", /## words/],
    ["It is ==free of charge==.", "1:7 ==free of charge==", /\*\*words\*\*/],
    ["It is ++new here++.", "1:7 ++new here++", /without/],
    ["Drink H~2~O.", "1:8 ~2~", /H₂O/],
    ["On 30 m^2^.", "1:8 ^2^", /m²/],
    ["Come :smile: and :white_check_mark:", "1:6 :smile:", /🙂/],
    ["$$\na + b\n$$", "1:1 $$", /picture/],
    ["It is $x^2$ long.", "1:7 $x^2$", /picture/],
    ["It is $\\alpha$ long.", "1:7 $\\alpha$", /picture/],
    ["One\n\n\\newpage\n\nTwo", "3:1 \\newpage", /^Delete/],
    ["Word %%ask Ana%% word", "1:6 %%ask Ana%%", /<!--/],
    ["import Tabs from '@theme/Tabs';", "1:1 import Tabs from '@theme/Tabs';", /^Delete/],
    ['--8<-- "hours.md"', "1:1 --8<-", /link to it/],
    ["Words.\n\n{width=50%}", "3:1 {width=50%}", /^Delete/],
    ["*[UN]: United Nations", "1:1 *[UN]:", /stand for/],
  ];
  for (const [text, found, hint] of habits) {
    assert.equal(finds(foreignMarkup, text)[0], found);
    assert.match(checkText(foreignMarkup, text)[0]?.hint ?? "", hint);
  }
  isSilent(foreignMarkup, [
    "It costs $5 and $7, US$5=AU$8, or $5_000 = £4_000$.",
    "If a == b and c == d, then a === c.",
    "From 10:30:00 on, at 5 :warning signs: two.",
    "We teach C++ and C++ 20, ++i and i++.",
    "From 5 ~ 7 ~ 9, ~5~ of 2^10 and 2^12, 2^3^4.",
    "!!! Danger ahead\n\n??? What is it\n\n??? who",
    "It is 100%% sure, or 50%% so, in %% of all 5 %%.",
    'Import tea from "China"\nExport default values',
    "C:\\newpage and \\\\newpage",
    "\\==not meant==, \\$x^2$ and `==code==`",
    "Menu:\n\n| a | b |\n| - | - |\n| $$ | $$$ |",
  ]);
});

test("finds a merge conflict once, at its first line", () => {
  const text = "a\n\n<<<<<<< HEAD\nOn Monday\n=======\nOn Tuesday\n>>>>>>> main\n";
  assert.deepEqual(finds(mergeConflict, text), ["3:1 <<<<<<<"]);
  isSilent(mergeConflict, ["Title\n=======\n\ntext", "> > > > > > > deep"]);
});

test("finds damaged letters and says what they were", () => {
  const [problem] = checkText(brokenCharacters, "a cafÃ© in town");
  assert.equal(problem?.message, '"Ã©" was "é" before the text was copied.');
  assert.equal(problem?.corrected, "a café in town");
  assert.equal(checkText(brokenCharacters, "donâ€\u2122t")[0]?.corrected, "don’t");
  assert.equal(checkText(brokenCharacters, "gr\uFFFDn")[0]?.corrected, null);
  isSilent(brokenCharacters, ["São João, Â, Ã, naïve, 5 £, 20 € – “quoted”", "CAMARÃO À NOITE"]);
});

test("finds invisible characters and takes them out", () => {
  const [problem] = checkText(invisibleCharacters, "write to thepeople\u200B@example.org");
  assert.equal(problem?.corrected, "write to thepeople@example.org");
  assert.equal(problem?.repair?.safe, true);
  assert.deepEqual(finds(invisibleCharacters, "a\u0007b"), ["1:2 \u0007"]);
  assert.equal(checkText(invisibleCharacters, "gloves\u2028and")[0]?.corrected, "gloves and");
  assert.equal(checkText(invisibleCharacters, "gloves \u2028and")[0]?.corrected, "gloves and");
  isSilent(invisibleCharacters, ["10\u00A0km, می\u200Cخواهم, 👩\u200D👧, a\tb\r\n"]);
});

test("finds a small word twice in a row", () => {
  assert.deepEqual(finds(wordTwice, "people in the the\nlibrary"), ["1:11 the the"]);
  assert.equal(checkText(wordTwice, "in the the house")[0]?.corrected, "in the house");
  assert.deepEqual(finds(wordTwice, "en la casa de de Ana", "es"), ["1:12 de de"]);
});

test("lets words be that a sentence may have twice", () => {
  isSilent(wordTwice, [
    "She said that that had had no use.",
    "`the the`",
    "The The played.".replace("The The", "The Who"),
    "re-the the-re",
  ]);
  isSilent(wordTwice, ["de de"], "en");
});

test("finds a deadline that has passed", () => {
  assert.deepEqual(finds(datePassed, "Please sign up by 31 January 2016."), [
    "1:8 sign up by 31 January 2016",
  ]);
  assert.deepEqual(finds(datePassed, "The deadline is Friday, March 4th, 2016."), [
    "1:5 deadline is Friday, March 4th, 2016",
  ]);
  assert.deepEqual(finds(datePassed, "Inscríbete antes del 3 de mayo de 2016.", "es"), [
    "1:1 Inscríbete antes del 3 de mayo de 2016",
  ]);
});

test("takes history and days to come as they are", () => {
  isSilent(datePassed, [
    "Sign up by 31 January 2027.",
    "We began on 4 May 2015 in two branches.",
    "Sign up today. The pilot ended on 30 June 2015.",
  ]);
});

test("a page is named when the day of its review has passed", () => {
  const text = "---\nreviewBy: 2026-02-28\n---\n";
  const page = {
    ...makePage({ url: "/page/", text, settings: { reviewBy: "2026-02-28" } }),
    bodyStart: text.length,
  };
  page.spans = { reviewBy: { key: { start: 4, end: 12 }, value: { start: 14, end: 24 } } };
  const body = {
    html: "",
    questions: [],
    headings: [],
    ids: [],
    outline: "",
    links: [],
    images: [],
    texts: [],
    htmls: [],
    marked: [],
    around: "",
    blocks: [],
    values: {},
    mentions: [],
    exceptions: [],
    sections: [],
    sums: "",
    problems: [],
  };
  const [problem] = runPageRule(reviewOverdue, page, body, makeSite());
  assert.equal(problem?.line, 2);
  assert.equal(problem?.message, "This page was to be looked at again by 2026-02-28.");
  assert.equal(problem?.after, "2026-02-28");
});

// What each rule with a list of words finds in each language that has one, and what it lets be there.
const perLanguage: [rule: Rule, language: string, wrong: string[], right: string[]][] = [
  [
    placeholderText,
    "es",
    ["Inscripción: enlace pendiente.", "TODO: horarios", "TODO"],
    ["Hay TODO tipo de libros.", "TODO INCLUIDO en la entrada.", "El enlace pendiente de la cadena."],
  ],
  [
    placeholderText,
    "fr",
    ["Inscription : lien à venir", "Votre texte ici."],
    ["Le formulaire à compléter est ici.", "Le texte à compléter par la classe."],
  ],
  [
    placeholderText,
    "de",
    ["Anmeldung: Link folgt.", "Bild fehlt noch"],
    ["Der Text folgt dem Bild.", "Der Link folgt aus der Regel."],
  ],
  [
    placeholderText,
    "ar",
    ["التسجيل: الرابط لاحقًا.", "لوريم إيبسوم دولار"],
    ["النص هنا يتحدث عن البحر.", "سنلتقي قريبا."],
  ],
  [
    editorsNote,
    "es",
    ["Abrimos [añadir horario].", "Cuesta [precio por confirmar]"],
    ["Dijo que «[ellos] vendrían [sic]»."],
  ],
  [
    editorsNote,
    "fr",
    ["Ouvert [horaires à confirmer]", "Voir [ajouter la carte]"],
    ["« [Il] vient […] », dit-elle."],
  ],
  [editorsNote, "de", ["Offen [Zeiten einfügen]", "Preis [noch zu klären]"], ["„[Er] kam […]“, sagte sie."]],
  [
    editorsNote,
    "ar",
    ["نفتح [أضف المواعيد]", "السعر [للمراجعة]", "[متى؟]"],
    ["قال «[هم] جاؤوا […]» [إضافة المترجم]."],
  ],
  [
    linkVagueWords,
    "es",
    ["[Haga clic aquí](https://a.example/)", "[Más](https://a.example/)…"],
    ["[Más libros](https://a.example/)"],
  ],
  [linkVagueWords, "fr", ["[En savoir plus](https://a.example/)"], ["[Plus de livres](https://a.example/)"]],
  [linkVagueWords, "de", ["[Mehr erfahren](https://a.example/)"], ["[Mehr Bücher](https://a.example/)"]],
  [
    linkVagueWords,
    "ar",
    ["[اضغط هنا](https://a.example/)", "[المزيد ←](https://a.example/)"],
    ["[المزيد من الكتب](https://a.example/)"],
  ],
  [linkVagueWords, "sw", [], ["[here](https://a.example/)"]],
  [
    datePassed,
    "ar",
    ["سجلوا قبل ٣١ يناير ٢٠٢٦.", "آخر موعد للتسجيل هو 31 كانون الثاني 2026"],
    ["انتهى التسجيل في ٣١ يناير ٢٠٢٦.", "سجلوا قبل ٣١ يناير ٢٠٢٧.", "تأسست في ٣١ يناير ٢٠٢٦."],
  ],
  [datePassed, "de", ["Melden Sie sich bis zum 31. Jänner 2026 an."], []],
  [wordTwice, "ar", ["نلتقي في في المكتبة."], ["رويدا رويدا", "من من جاء؟", "شيئا فشيئا"]],
];

for (const [rule, language, wrong, right] of perLanguage)
  test(`${rule.id} knows the words of "${language}"`, () => {
    for (const text of wrong) assert.equal(finds(rule, text, language).length, 1, text);
    isSilent(rule, right, language);
  });
