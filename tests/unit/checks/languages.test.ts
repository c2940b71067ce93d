import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsMixed } from "../../../src/checks/digits-mixed.ts";
import { languageUnmarked } from "../../../src/checks/language-unmarked.ts";
import { lettersMixed } from "../../../src/checks/letters-mixed.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { sentenceMarks } from "../../../src/checks/sentence-marks.ts";
import { textUntranslated } from "../../../src/checks/text-untranslated.ts";
import { tieTranslations } from "../../../src/content/tie-translations.ts";
import type { Language } from "../../../src/site/languages.ts";
import { checkPages } from "../../support/check-pages.ts";
import { checkText } from "../../support/check-text.ts";
import { compareWork } from "../../support/compare-work.ts";

/** What the rule says of a text: the corrected line, where there is one, else the message. */
const told = (rule: Rule, text: string, language?: string) =>
  checkText(rule, text, language).map(({ corrected, message }) => corrected ?? message);

import { english as englishLanguage, makeLanguage, makePage } from "../../support/make-page.ts";

test("a letter that only looks like one of the word's own script is told, and the word mended", () => {
  const [problem] = checkText(lettersMixed, "Our li\u0431rary has b\u043E\u043Eks.");
  assert.equal(
    problem?.message,
    'The "\u043E" in "b\u043E\u043Eks" is a Cyrillic letter that only looks like the Latin "o".',
  );
  assert.deepEqual(told(lettersMixed, "b\u043E\u043Eks"), ["books"]);
  assert.deepEqual(
    told(lettersMixed, "\u0431\u0438\u0431\u043B\u0438oteka \u043A\u043D\u0438\u0433a", "ru"),
    ["\u0431\u0438\u0431\u043B\u0438oteka \u043A\u043D\u0438\u0433\u0430"],
  );
  assert.deepEqual(told(lettersMixed, "\u039Fxford"), ["Oxford"]);
});

test("words that are meant with letters of two scripts are let be", () => {
  for (const text of [
    "Wi-Fi-роутер и USB-кабель",
    "SMSка",
    "5 µm, ΔE and πr²",
    "Λ-CDM",
    "`b\u043E\u043Eks`",
    "iPhoneом",
  ])
    assert.deepEqual(told(lettersMixed, text, "ru"), [], text);
});

test("numbers in two kinds of digits are told once, at the rarer ones", () => {
  assert.deepEqual(told(digitsMixed, "نفتح في ٩ ونغلق في ٥ ولنا 12 كتابا.", "ar"), [
    '"12" stands in other digits than most numbers of this page, such as "٩".',
  ]);
  assert.deepEqual(told(digitsMixed, "سنة ٢0٢٦", "ar"), ['"٢0٢٦" is one number in two kinds of digits.']);
});

test("what is no number of the text keeps its digits", () => {
  for (const text of [
    "العام ٢٠٢٤ (2024) كان جيدا",
    "في ٩ صباحا، هاتف +44 20 7946",
    "ورقة A4 و ٣ كتب، HTML5",
    "`x = 5` و ٥",
    "نلتقي سنة 2026 في 5 مايو",
    "٢٠٢٦ و ٥",
    "<https://a.example/2026> و ٥",
  ])
    assert.deepEqual(told(digitsMixed, text, "ar"), [], text);
});

test("Spanish questions and exclamations open with a sign", () => {
  assert.deepEqual(told(sentenceMarks, "Cómo se participa?", "es"), ["¿Cómo se participa?"]);
  assert.deepEqual(told(sentenceMarks, "Hola. Si vienes, qué traes?", "es"), [
    "Hola. Si vienes, ¿qué traes?",
  ]);
  assert.deepEqual(told(sentenceMarks, "## Qué es un círculo?", "es-MX"), ["## ¿Qué es un círculo?"]);
  assert.deepEqual(told(sentenceMarks, "Bienvenidos a la biblioteca!", "es"), [
    "¡Bienvenidos a la biblioteca!",
  ]);
});

test("blanks between sentences, however many, are walked over once", () => {
  const look = (blanks: number) =>
    checkText(sentenceMarks, `Hola.${"\u00A0".repeat(blanks)}qué traes?`, "es");
  assert.ok(
    compareWork(
      () => look(10_000),
      () => look(40_000),
    ) < 8,
  );
});

test("German quotes open below and close above", () => {
  assert.deepEqual(told(sentenceMarks, "Er sagte “ja” und ging.", "de"), ["Er sagte „ja“ und ging."]);
  assert.deepEqual(told(sentenceMarks, "Er sagte „ja” und ging.", "de"), ["Er sagte „ja“ und ging."]);
  assert.deepEqual(told(sentenceMarks, 'Er sagte „ja" und ging.', "de"), ["Er sagte „ja“ und ging."]);
});

test("sentences with the signs of their language are let be", () => {
  const right: Record<string, string[]> = {
    es: [
      "¿Qué tal? ¡Muy bien! ¿Y usted?",
      "Si vienes, ¿qué traes?",
      "Leemos *Who’s Afraid of Virginia Woolf?* el lunes.",
      "Trabaja en Yahoo! desde mayo.",
      "Véase https://a.example/?b=c y `a ? b : c`.",
      "Vino (¿o no?) ayer.",
      "¡Qué bien! ¿No crees?",
    ],
    de: ["„Ja“, ‚nein‘ und »gut«.", "Er sagte: „Das ‚gute‘ Buch“."],
    en: ["How do you join? Come!", "“Yes”"],
  };
  for (const [language, texts] of Object.entries(right))
    for (const text of texts) assert.deepEqual(told(sentenceMarks, text, language), [], text);
});

const english = "We meet in the library each week, and you are welcome to join us with your own books.";
const spanish =
  "Nos reunimos en la biblioteca cada semana, y cualquiera puede venir con los libros que quiera leer.";
const arabic = "نلتقي كل أسبوع في المكتبة العامة، والجميع مدعوون إلى القراءة معنا.";

/** What is said of a text in a language of a site that has these ones: line and message. */
const untranslated = (text: string, language: string, languages: string[]) =>
  checkText(textUntranslated, text, language, languages).map(({ line, message }) => `${line} ${message}`);

test("text of a translation that is in another language of the site is told once for all that follow one another", () => {
  assert.deepEqual(untranslated(`${spanish}\n\n${spanish}\n\n${english}\n\n${english}`, "es", ["en", "es"]), [
    "5 This text and the 1 below it are in English, on a page in Spanish.",
  ]);
  assert.deepEqual(untranslated(`${arabic}\n\n- ${english}`, "ar", ["en", "ar"]), [
    "3 This text is in English, on a page in Arabic.",
  ]);
  assert.deepEqual(untranslated(`${spanish}\n\n${arabic}`, "es", ["ar", "es"]), [
    "3 This text is in Arabic, on a page in Spanish.",
  ]);
});

test("a page that is wholly in another language is told as one", () => {
  assert.deepEqual(untranslated(`${english}\n\n## Anna Pérez\n\n${english}`, "es", ["en", "es"]), [
    "0 This page is in English, but lies among the pages in Spanish.",
  ]);
  assert.match(untranslated(english, "sw", ["en", "sw"]).join(), /English.*Swahili/);
});

test("what is in the page's language, marked, too short to say, or a name is let be", () => {
  for (const [text, language, languages] of [
    [english, "en", ["en", "es"]],
    [english, "en-GB", ["en", "en-GB"]],
    [`${spanish}\n\n${english} {lang=en}`, "es", ["en", "es"]],
    [`${spanish}\n\n<div lang="en">\n\n${english}\n\n</div>`, "es", ["en", "es"]],
    ["Ernest Hemingway: *The Old Man and the Sea*, Scribner, New York 1952.", "es", ["en", "es"]],
    [
      "- Peer 2 Peer University\n- Chicago Public Library\n- The Learning Circles Handbook",
      "ar",
      ["en", "ar"],
    ],
    [
      "Leemos «The Old Man and the Sea» y «To the Lighthouse» los lunes en la biblioteca de la plaza.",
      "es",
      ["en", "es"],
    ],
    [`${spanish}\n\n\`\`\`\n${english}\n\`\`\``, "es", ["en", "es"]],
    [
      "Reunímonos na biblioteca cada semana, e calquera pode vir cos libros que queira ler con nós.",
      "gl",
      ["es", "gl"],
    ],
    [
      "Encontramo-nos na biblioteca todas as semanas, e todos podem vir com os livros que quiserem ler.",
      "pt",
      ["es", "en", "pt"],
    ],
    [
      "Wir treffen uns jede Woche in der Bibliothek, und alle sind mit ihren Büchern willkommen.",
      "de",
      ["en", "de"],
    ],
    [
      "Nous nous retrouvons chaque semaine à la bibliothèque, et tout le monde est le bienvenu avec ses livres.",
      "fr",
      ["es", "en", "fr"],
    ],
  ] as const)
    assert.deepEqual(untranslated(text, language, [...languages]), [], text);
});

test("words in another script that nothing marks are told, with the mark to write", () => {
  assert.deepEqual(told(languageUnmarked, "She said مرحبا بكم جميعا to all."), [
    "She said [مرحبا بكم جميعا]{lang=ar} to all.",
  ]);
  assert.deepEqual(told(languageUnmarked, "We read Война и мир in May."), [
    "We read [Война и мир]{lang=ru} in May.",
  ]);
  assert.deepEqual(told(languageUnmarked, "Our name is 図書館の友 here."), [
    "Our name is [図書館の友]{lang=zh} here.",
  ]);
  const [problem] = checkText(languageUnmarked, "We read Война и мир.", "en", ["en", "uk"]);
  assert.equal(problem?.corrected, "We read [Война и мир]{lang=uk}.");
});

test("words of the page's own script, Latin ones, single names and marked ones are let be", () => {
  for (const [text, language] of [
    ["She said [مرحبا بكم جميعا]{lang=ar}.", "en"],
    ["مرحبا بكم جميعا {lang=ar}", "en"],
    ["The word العربية, Σ x and α β γ", "en"],
    ["نستخدم Learning Circles Handbook هنا", "ar"],
    ["図書館ではカードをお持ちください。", "ja"],
    ["Ми читаємо «Война и мир».", "uk"],
    ["도서관 圖書館 안내", "ko"],
    ["`مرحبا بكم` and <https://a.example/مرحبا-بكم>", "en"],
  ] as const)
    assert.deepEqual(told(languageUnmarked, text, language), [], text);
});

/** What is said of links on the pages of a site in English and Spanish: the corrected line. */
function linksTold(files: Record<string, string>): string[] {
  const languages = [englishLanguage, makeLanguage("es", { name: "Español" })];
  const pages = Object.entries(files).map(([url, text]) => {
    const language = languages.find(({ code }) => url.startsWith(`/${code}/`)) as Language;
    return makePage({ url, title: url, text, language });
  });
  const tied = tieTranslations({ languages }, { pages, withheld: [], absent: [], claimed: [] });
  return checkPages(pages, tied, { languages })
    .filter(({ rule }) => rule === "link-other-language")
    .map(({ corrected, message }) => corrected ?? message);
}

const bothLanguages = {
  "/en/": "Home",
  "/es/": "Inicio",
  "/en/visit/": "## Hours {#hours}\n\nText",
  "/en/more/": "Text",
};

test("a link into another language's pages is told where the reader's own has the page, translated or not", () => {
  assert.deepEqual(
    linksTold({
      ...bothLanguages,
      "/es/visit/": "## Horas {#hours}\n\nTexto",
      "/es/a/": "[horas](/en/visit/#hours)\n\n[otra](/en/visit/#x)\n\n[b](../en/more.md)",
    }),
    ["[horas](/es/visit/#hours)", "[otra](/es/visit/)", "[b](more.md)"],
  );
});

test("a link that names its language or is marked with it is meant, and so is one to a page that is nowhere else", () => {
  assert.deepEqual(
    linksTold({
      ...bothLanguages,
      "/es/visit/":
        'En [English](/en/visit/), [inglés](/en/visit/), [EN](/en/visit/), [visit](/en/visit/){lang=en} o <a href="/en/visit/" lang="en">visit</a>.',
      "/es/only/": "Sólo aquí",
      "/en/b/": "See [only](/es/only/) and [visit](visit.md).",
    }),
    [],
  );
});

test("a field of a page that leads to another language is not sent to a mark behind words that it has not", () => {
  const languages = [englishLanguage, makeLanguage("es", { name: "Español" })];
  const pages = Object.keys(bothLanguages).map((url) =>
    makePage({ url, title: url, language: languages[url.startsWith("/es/") ? 1 : 0] as Language }),
  );
  const field = {
    ...makePage({ url: "/es/b/", language: languages[1] as Language }),
    fields: { more: "/en/" },
  };
  const all = [...pages, field];
  const tied = tieTranslations({ languages }, { pages: all, withheld: [], absent: [], claimed: [] });
  const hints = checkPages(all, tied, { languages })
    .filter(({ rule }) => rule === "link-other-language")
    .map(({ hint }) => hint);
  assert.deepEqual(hints, ["If it is to lead to the other language, let it be: this is no mistake then."]);
});
