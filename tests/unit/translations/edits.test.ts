import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeParts } from "../../../src/translations/judge-parts.ts";
import { renewStamps } from "../../../src/translations/renew-stamps.ts";
import { createRandom, type Random } from "../../support/create-random.ts";
import { makeMarkdown } from "../../support/make-markdown.ts";
import { makeParts } from "../../support/make-parts.ts";

const runs = 40;
const same = (text: string) => text;

/** A page of parts with words that stand once each, in many kinds of text; `word` makes one. */
function makeText(random: Random, word: () => string): string {
  const words = (most: number) => Array.from({ length: 2 + random.below(most) }, word);
  const phrase = () =>
    words(6)
      .map((one) =>
        random.pick([one, one, one, `*${one}*`, `**${one}**`, `"${one}"`, `'${one}'`, `[${one}](a.md)`]),
      )
      .join(random.pick([" ", " ", ", ", " -- ", " & "]));
  const block = random.pick([
    () => `${phrase()}.`,
    () => `${phrase()}...\n${phrase()}!`,
    () => `- ${phrase()}\n- ${phrase()}`,
    () => `1. ${phrase()}\n2. ${phrase()}`,
    () => `> ${phrase()}`,
    () => `| ${word()} | ${word()} |\n| --- | --- |\n| ${word()} | ${word()} |`,
    () => `::: note ${word()}\n${phrase()}\n:::`,
  ]);
  const part = () => `${random.pick(["##", "##", "###"])} ${words(3).join(" ")}\n\n${block()}\n\n${block()}`;
  const parts = Array.from({ length: 1 + random.below(6) }, part);
  return `---\ntitle: ${word()}\nlead: ${word()} ${word()}\n---\n\n${block()}\n\n${parts.join("\n\n")}\n`;
}

/** The text with its typography set otherwise: no word, mark or link of it. */
const typographic: ((text: string) => string)[] = [
  (text) => text.replaceAll('"', "”"),
  (text) => text.replaceAll(/(?<= )"(?=\w)/g, "„").replaceAll(/(?<=\w)"/g, "“"),
  (text) => text.replaceAll("'", "’"),
  (text) => text.replaceAll(" -- ", " – "),
  (text) => text.replaceAll(" -- ", "—"),
  (text) => text.replaceAll("...", "…"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(/(?<=w\d+) (?=w\d+)/g, "\u00a0"),
  (text) => text.replaceAll(/(?<=w\d+), (?=w\d+)/g, ",  "),
  (text) => text.replaceAll(/^- /gm, "* "),
  (text) => text.replaceAll(/(?<= )\*(w\d+)\*(?= )/g, "_$1_"),
  (text) => text.replaceAll(/(?<=w\d)(?=\d)/g, "\u00ad"),
];

function makeCase(seed: number) {
  const random = createRandom(seed);
  let count = 0;
  const word = () => `w${++count}`;
  const text = makeText(random, word);
  const translation = text.replaceAll(/\bw(\d+)/g, "t$1");
  const own = makeParts(translation);
  const stamps = renewStamps(judgeParts(makeParts(text), own, []), same);
  const open = (source: string, ofOwn = own) =>
    judgeParts(makeParts(source), ofOwn, stamps).parts.filter(({ verdict }) => verdict !== "right");
  return { random, text, translation, count, open };
}

test("however the typography of an original is set, nothing is behind it", () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { text, open } = makeCase(seed);
    for (const edit of typographic) assert.deepEqual(open(edit(text)), [], `${seed}: ${edit(text)}`);
  }
});

test("another word in an original makes exactly one part stale", () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { random, text, count, open } = makeCase(seed);
    const word = `w${1 + random.below(count)}`;
    const edited = text.replace(new RegExp(`\\b${word}\\b`), random.pick(["other", "other words", "7"]));
    const found = open(edited);
    assert.deepEqual(
      found.map(({ verdict }) => verdict),
      ["changed"],
      `${seed}: ${word}\n${edited}`,
    );
    assert.ok(found[0]?.own?.meaning.includes(word.replace("w", "t")), `${seed}: ${word}\n${edited}`);
  }
});

test("another link in an original is a part to be looked at", () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { text, open } = makeCase(seed);
    if (!text.includes("(a.md)")) continue;
    assert.deepEqual(
      open(text.replace("(a.md)", "(b.md)")).map(({ verdict }) => verdict),
      ["form"],
      `${seed}: ${text}`,
    );
  }
});

test("edits of a translation change nothing", () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { random, text, translation, count, open } = makeCase(seed);
    const word = new RegExp(`\\bt${1 + random.below(count)}\\b`);
    assert.deepEqual(
      open(text, makeParts(translation.replace(word, "autre"))),
      [],
      `${seed}: ${translation}`,
    );
  }
});

test("each word of a page stands in one of its parts, whatever forms of Markdown it has", () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { text, words } = makeMarkdown(createRandom(seed));
    const read = makeParts(text).flatMap(({ meaning }) => meaning.split(/[ ']/));
    for (const word of words) assert.ok(read.includes(word), `${seed}: ${word}\n${text}`);
  }
});

test("what somebody said is right is right, however different the two texts are", () => {
  const signs = [
    "#",
    "\n",
    "- ",
    "> ",
    "`",
    "*",
    "[",
    "]",
    "(",
    "{",
    "}",
    "<",
    "|",
    ":::",
    "[^1]",
    "\u0002",
    "=",
    "é",
  ];
  for (let seed = 1; seed <= runs; seed++) {
    const random = createRandom(seed);
    const { text } = makeMarkdown(random);
    let other = makeMarkdown(random).text;
    for (let n = 0; n < 5; n++) {
      const at = random.below(other.length);
      other = other.slice(0, at) + random.pick(signs) + other.slice(at + random.below(3));
    }
    const [sources, owns] = [makeParts(text), makeParts(other)];
    const stamps = renewStamps(judgeParts(sources, owns, []), same, () => true);
    const { parts } = judgeParts(sources, owns, stamps);
    assert.deepEqual(
      parts.filter(({ verdict }) => verdict !== "right"),
      [],
      `${seed}: ${other}`,
    );
  }
});
