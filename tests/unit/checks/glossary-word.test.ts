import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { glossaryWord } from "../../../src/checks/glossary-word.ts";
import { runPageRule } from "../../../src/checks/run-page-rule.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { parseGlossary } from "../../../src/site/glossary/parse-glossary.ts";
import { checkGlossary } from "../../support/check-glossary.ts";
import { compareWork } from "../../support/compare-work.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const leader = "words:\n  - { use: facilitator, avoid: [teacher, instructor, group leader] }\n";

/** The corrected lines alone. */
function mends(glossary: string, text: string, code = "en"): string[] {
  return checkGlossary(glossary, text, code).map((line) => line.replace(/^.*?glossary-word(?:: )?/, ""));
}

test("a word to avoid is told at its place, with the one to write", () => {
  assert.deepEqual(checkGlossary(leader, "One.\n\nAsk the teacher."), [
    '3 "teacher" glossary-word: Ask the facilitator.',
  ]);
});

test("the message says what the glossary has, and why", () => {
  const { glossary } = parseGlossary(
    {
      path: "",
      text: "words:\n  - { use: learner, avoid: student, why: Nobody is enrolled. }\n  - avoid: obviously\n",
    },
    ["en"],
  );
  const page = makePage({ url: "/", text: "A student, obviously." });
  const site = makeSite({ glossary });
  assert.deepEqual(
    runPageRule(glossaryWord, page, renderBody(page, site), site).map(({ level, message, hint }) => [
      level,
      message,
      hint,
    ]),
    [
      ["notice", 'The glossary has "learner" for "student".', "Nobody is enrolled."],
      ["notice", 'The glossary avoids "obviously".', "Say it in other words."],
    ],
  );
});

test("capitals, plurals, possessives and the article follow what stands there", () => {
  assert.deepEqual(mends(leader, "Teachers meet."), ["Facilitators meet."]);
  assert.deepEqual(mends(leader, "TEACHERS MEET."), ["FACILITATORS MEET."]);
  assert.deepEqual(mends(leader, "An instructor’s guide."), ["A facilitator’s guide."]);
  assert.deepEqual(mends(leader, "Ask an instructor, not the Group Leader."), [
    "Ask a facilitator, not the Group Leader.",
    "Ask an instructor, not the Facilitator.",
  ]);
  const course = "words:\n  - { use: online course, avoid: MOOC }\n  - { use: city, avoid: town }\n";
  assert.deepEqual(mends(course, "MOOCs grow. Take a MOOC."), [
    "Online courses grow. Take a MOOC.",
    "MOOCs grow. Take an online course.",
  ]);
  assert.deepEqual(mends(course, "Two towns."), ["Two cities."]);
});

test("where the article before the word has to be heard, nothing is corrected by letters", () => {
  const user = "words:\n  - { use: user, avoid: account }\n";
  assert.deepEqual(mends(user, "Have an account."), [""]);
  assert.deepEqual(mends(user, "Have the account."), ["Have the user."]);
});

test("a plural that the glossary names itself is the one to write", () => {
  const staff = "words:\n  - { use: staff, avoid: [employee, employees] }\n";
  assert.deepEqual(mends(staff, "Two employees."), ["Two staff."]);
});

test("whole words count alone", () => {
  for (const text of ["A teachership.", "A co-teacher.", "A teacher-led group.", "Unteacher."])
    assert.deepEqual(mends(leader, text), [], text);
  assert.deepEqual(mends("words:\n  - { use: able, avoid: can }\n", "We can't."), []);
});

test("code, addresses, quotations and words in other languages are let be", () => {
  for (const text of [
    "`teacher`",
    "```\nteacher\n```",
    "<https://teacher.example.org/teacher>",
    "See https://example.org/teacher or teacher@example.org or teacher.md.",
    "[x](teacher.md)",
    "They said “ask a teacher”.",
    'They said "ask a teacher".',
    "> Ask a teacher.\n\n- > A teacher",
    "::: quote A club\nAsk a teacher.\n:::",
    "<q>a teacher</q> and <code>teacher</code>",
    "[teacher]{lang=fr}",
    "<!-- teacher -->",
  ])
    assert.deepEqual(mends(leader, text), [], text);
  assert.deepEqual(mends(leader, "> A quotation.\n\nAsk a teacher."), ["Ask a facilitator."]);
  assert.deepEqual(mends(leader, "[a teacher](teacher.md)"), ["[a facilitator](teacher.md)"]);
});

test("an entry holds in its language, the first one where it says none", () => {
  const both = `${leader}  - { use: persona voluntaria, avoid: voluntario, language: es }\n`;
  assert.deepEqual(checkGlossary(both, "Teacher, voluntario."), [
    '1 "Teacher" glossary-word: Facilitator, voluntario.',
  ]);
  // In Spanish the words around it would have to follow.
  assert.deepEqual(checkGlossary(both, "Los voluntarios. Teacher.", "es"), ['1 "voluntarios" glossary-word']);
  assert.deepEqual(checkGlossary(both, "Los voluntarios.", "es-MX"), ['1 "voluntarios" glossary-word']);
});

test("words are found where no blanks part them", () => {
  const chinese = "words:\n  - { use: 志愿者, avoid: 义工, language: zh }\n";
  assert.deepEqual(mends(chinese, "我们的义工很好。", "zh"), ["我们的志愿者很好。"]);
});

test("phrases in which the word is right are let be, and so is the word to write", () => {
  const glossary =
    "words:\n  - { use: group facilitator, avoid: [leader, facilitator], allow: [youth leader] }\n";
  assert.deepEqual(mends(glossary, "A youth leader and a group facilitator, group facilitators."), []);
  assert.deepEqual(mends(glossary, "A leader."), ["A group facilitator."]);
});

test("a word that an entry both wants and avoids is told in the glossary, not on pages", () => {
  assert.deepEqual(
    checkGlossary("words:\n  - { use: visit, avoid: visit }\n", "A visit and two visits."),
    [],
  );
  assert.deepEqual(checkGlossary("words:\n  - { use: visit, avoid: [visit, tour] }\n", "A visit, a tour."), [
    '1 "tour" glossary-word: A visit, a visit.',
  ]);
});

test("capitals alone may be what is to be avoided, but for the beginning of a sentence", () => {
  const internet = "words:\n  - { use: internet, avoid: Internet }\n";
  assert.deepEqual(mends(internet, "Internet is here. On the Internet. Internet, internet."), [
    "Internet is here. On the internet. Internet, internet.",
  ]);
});

test("words that say where a link leads are told without a line to write", () => {
  assert.deepEqual(
    mends(leader, "Ask [the teacher] or [a teacher][].\n\n[the teacher]: /a/\n[a teacher]: /b/\n"),
    ["", ""],
  );
  assert.deepEqual(mends(leader, "Ask [the teacher][a].\n\n[a]: /a/\n"), ["Ask [the facilitator][a]."]);
});

test("whatever is written around them, a word that is mended is not told again", () => {
  const bits = [
    "teacher",
    "An instructor",
    "a group leader",
    "**",
    "“",
    "”",
    "\n",
    "> ",
    "[",
    "](/a/)",
    "`",
    "’s",
    ".",
    "-",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const told = checkGlossary(leader, text);
      for (const line of told) {
        const [, n, mended] = /^(\d+) "[^"]*" glossary-word: (.*)$/.exec(line) ?? [];
        if (n === undefined) continue;
        const lines = text.split("\n").with(Number(n) - 1, mended as string);
        assert.ok(checkGlossary(leader, lines.join("\n")).length < told.length, text);
      }
    }),
    { numRuns: 150, seed: 18 },
  );
});

test("what stands in two lines or between marks is told without a line to write", () => {
  assert.deepEqual(mends(leader, "A group\nleader and a *group* leader."), ["", ""]);
});

test("thousands of phrases that begin alike are looked for letter by letter, and only once asked whether they contradict", () => {
  const look = (count: number) => {
    const phrases = Array.from(
      { length: count },
      (_, at) => `  - { use: good ${at}, avoid: bad thing${at} }\n`,
    );
    const told = checkGlossary(
      `words:\n${phrases.join("")}`,
      `${"Bad one, bad two. ".repeat(count)}\n\nA bad thing7.`,
    );
    assert.equal(told.length, 1);
  };
  assert.ok(
    compareWork(
      () => look(500),
      () => look(2000),
    ) < 8,
  );
});
