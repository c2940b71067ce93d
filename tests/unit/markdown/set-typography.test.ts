import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { languageFacts } from "../../../src/site/language-facts.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** The paragraph that a text becomes, narrow and wide blanks that do not break shown as `_` and `~`. */
function set(code: string, text: string): string {
  const language = { ...english, code, ...languageFacts(code) };
  const { html } = renderBody(makePage({ url: "/page/", title: "Title", text, language }), makeSite());
  return html
    .replace(/^<p>|<\/p>\n$/g, "")
    .replaceAll("\u202F", "_")
    .replaceAll("\u00A0", "~");
}

const cases: [what: string, language: string, written: string, shown: string][] = [
  [
    "a shortened word has two apostrophes",
    "en",
    "Rock 'n' roll, drum 'N' bass.",
    "Rock ’n’ roll, drum ’N’ bass.",
  ],
  ["a letter that is spoken of has quotes", "en", "The letter 'n' is.", "The letter ‘n’ is."],
  [
    "blanks that are there hold their signs",
    "fr",
    "Quoi ? Oui ! Le prix : 5 € ; 50 %.",
    "Quoi_? Oui_! Le prix~: 5~€_; 50_%.",
  ],
  [
    "blanks that are missing are put there",
    "fr",
    "Quoi? Oui! Le prix: 5 €; là?!",
    "Quoi_? Oui_! Le prix~: 5~€_; là_?!",
  ],
  [
    "quotes of all kinds have them inside",
    "fr",
    '"Bonjour", «ça va?» et « oui »',
    "«~Bonjour~», «~ça va_?~» et «~oui~»",
  ],
  [
    "times, addresses and code stay",
    "fr",
    "10:30 `a ? b : c` <https://a.example/?b=c;d>",
    '10:30 <code>a ? b : c</code> <a href="\0a0\0" class="outside-link">https://a.example/?b=c;d</a>',
  ],
  ["what is set right stays", "fr", "Quoi\u202F? «\u00A0Oui\u00A0»", "Quoi_? «~Oui~»"],
  ["in Switzerland none is put where none is", "fr-CH", "«Quoi?» Le prix : cinq", "«Quoi?» Le prix~: cinq"],
  ["Canada has them in quotes", "fr-CA", '"Quoi?"', "«~Quoi?~»"],
  ["Arabic has signs of its own", "ar", "نعم, طبعا; هل أنت مستعد?", "نعم، طبعا؛ هل أنت مستعد؟"],
  ["Arabic commas without a blank get one", "ar", "كتب,مجلات", "كتب، مجلات"],
  [
    "Latin text among Arabic keeps its own",
    "ar",
    "Yes, we do; really?",
    '<bdi dir="ltr">Yes, we do; really?</bdi>',
  ],
  ["numbers keep their points and commas", "ar", "١,٥ و 1,5", "١,٥ و 1,5"],
  ["the Arabic percent sign stands behind Arabic digits", "ar", "٥٠% و 50%", "٥٠٪ و 50%"],
  ["Arabic quotes", "ar", 'قال "نعم"', "قال «نعم»"],
  ["Persian too", "fa", "بله, البته?", "بله، البته؟"],
  ["Chinese signs are wide and no blank stands behind them", "zh", "你好, 世界! 好吗?", "你好，世界！好吗？"],
  ["a point between Chinese words is a full stop", "zh", "我们开放. 欢迎.", "我们开放。欢迎。"],
  ["numbers and Latin words keep theirs", "zh", "版本 3.1, GNU. 9:30", "版本 3.1, GNU. 9:30"],
  ["Chinese brackets and quotes", "zh", '他说"你好" (早上好)', "他说“你好”（早上好）"],
  ["quotes of Taiwan", "zh-TW", '他說"你好"。', "他說「你好」。"],
  ["the Japanese comma", "ja", "はい, そうです. 本当?", "はい、そうです。本当？"],
  ["what counts a list stays", "zh", "一. 总则", "一. 总则"],
  [
    "English is set as before",
    "en",
    'Really? Yes; "no", it costs: 5 %.',
    "Really? Yes; “no”, it costs: 5 %.",
  ],
  ["Spanish as before", "es", '¿Sí? "No": ¡ya!', "¿Sí? «No»: ¡ya!"],
];

for (const [what, language, written, shown] of cases)
  test(`${what} (${language})`, () => assert.equal(set(language, written), shown));

test("a sign right behind a part in bold is set as any other", () =>
  assert.equal(set("fr", "**Attention**: *oui*!"), "<strong>Attention</strong>~: <em>oui</em>_!"));

test("the ids of headings do not change with the blanks", () =>
  assert.match(set("fr", "## Que faire ?"), /id="que-faire"/));
