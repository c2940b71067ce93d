import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "yaml";
import * as z from "zod";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { parsePlainYaml } from "../../../src/yaml/parse-plain-yaml.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { compareWork } from "../../support/compare-work.ts";
import { createRandom } from "../../support/create-random.ts";

function parse(text: string) {
  return parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length });
}

/** `line rule` and the text after the repair. */
function mends(text: string): [string[], string] {
  const { problems } = parse(text);
  const edits = problems.flatMap(({ repair }) => repair?.edits ?? []);
  return [problems.map(({ line, rule }) => `${line} ${rule}`), applyEdits(text, edits)];
}

const faults: [text: string, found: string[], mended: string][] = [
  ["a: b: c\n", ["1 yaml-colon-in-value"], 'a: "b: c"\n'],
  ['a: x\nb: He said "y": z\n', ["2 yaml-colon-in-value"], "a: x\nb: 'He said \"y\": z'\n"],
  ['a: "x\nb: y\n', ["1 yaml-quotes"], 'a: "x"\nb: y\n'],
  ["a: 'it's'\n", ["1 yaml-quotes"], 'a: "it\'s"\n'],
  ['a: "The "b" c"\n', ["1 yaml-quotes"], "a: 'The \"b\" c'\n"],
  ['a: ""b""\n', ["1 yaml-quotes"], 'a: "b"\n'],
  ['a: "b" and "c"\n', ["1 yaml-quotes"], 'a: \'"b" and "c"\'\n'],
  ["a: We are #1\n", ["1 yaml-cut-value"], 'a: "We are #1"\n'],
  ["a: Room # 4\n", ["1 yaml-cut-value"], 'a: "Room # 4"\n'],
  ['a: room #4 is "big"\n', ["1 yaml-cut-value"], "a: 'room #4 is \"big\"'\n"],
  ['a: "Hall\\u0007 \\\\0"\n', ["1 yaml-invisible-sign"], 'a: "Hall \\\\0"\n'],
  ['a:\n  - b: "x\\0y"\n', ["2 yaml-invisible-sign"], 'a:\n  - b: "xy"\n'],
  ['a: "x\\U0001F600\\U0000202Ey"\n', ["1 yaml-invisible-sign"], 'a: "x\\U0001F600y"\n'],
  ['a: "x\\u202Ey"\n', ["1 yaml-invisible-sign"], 'a: "xy"\n'],
  ["a: #1 in town\n", ["1 yaml-cut-value"], 'a: "#1 in town"\n'],
  ["a:\n  - Ask in room #2\n  - b\n", ["2 yaml-cut-value"], 'a:\n  - "Ask in room #2"\n  - b\n'],
  ["a: “b c”\n", ["1 yaml-quotes"], 'a: "b c"\n'],
  ["a: ‘b’\n", ["1 yaml-quotes"], 'a: "b"\n'],
  ["a: @b\n", ["1 yaml-special-start"], 'a: "@b"\n'],
  ["a: *b* c\n", ["1 yaml-special-start"], 'a: "*b* c"\n'],
  ["a: &b c\n", ["1 yaml-special-start"], 'a: "&b c"\n'],
  ["a: !b c\n", ["1 yaml-special-start"], 'a: "!b c"\n'],
  ["a: %b\n", ["1 yaml-special-start"], 'a: "%b"\n'],
  ["a: `b`\n", ["1 yaml-special-start"], 'a: "`b`"\n'],
  ["- *b\n", ["1 yaml-special-start"], '- "*b"\n'],
  ["a: [*b, c]\n", ["1 yaml-special-start"], 'a: ["*b", c]\n'],
  ["a: {{ b }}\n", ["1 yaml-special-start"], 'a: "{{ b }}"\n'],
  ["a: - b\n", ["1 yaml-special-start"], 'a: "- b"\n'],
  ["a: |b\n", ["1 yaml-special-start"], 'a: "|b"\n'],
  ["a: [b] c\n", ["1 yaml-special-start"], 'a: "[b] c"\n'],
  ["a:\n\tb: c\n", ["2 yaml-tab"], "a:\n  b: c\n"],
  [" a: b\nc: d\n", ["1 yaml-indentation"], "a: b\nc: d\n"],
  ["a:\n  - b\n   - c\n", ["3 yaml-indentation"], "a:\n  - b\n  - c\n"],
  ["a: b\n c: d\n", ["2 yaml-indentation"], "a: b\nc: d\n"],
  ["a:\n  - b: 1\n    c: 2\n   - b: 3\n", ["4 yaml-indentation"], "a:\n  - b: 1\n    c: 2\n  - b: 3\n"],
  ["a: b\na: c\n", ["2 yaml-key-twice"], "a: b\na: c\n"],
  [
    "a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4\n",
    ["4 yaml-key-twice"],
    "a:\n  - b: 1\n    c: 2\n  - b: 3\n    c: 4\n",
  ],
  ["a: | b\nc: d\n", ["1 yaml-block-text"], "a: b\nc: d\n"],
  ["a:b\nc: d\n", ["1 yaml-no-space"], "a: b\nc: d\n"],
  ["a:b\n", ["1 yaml-no-space"], "a: b\n"],
  ["a:\n\u00a0\u00a0b: c\n", ["2 yaml-tab"], "a:\n  b: c\n"],
  ["a:\n \u00a0- b\n\u3000- c\n", ["2 yaml-tab", "3 yaml-tab"], "a:\n  - b\n  - c\n"],
  ["a: |\n\u00a0\u00a0b c\n", ["2 yaml-tab"], "a: |\n  b c\n"],
  ["a: x\nb：2\n", ["2 yaml-no-space"], "a: x\nb: 2\n"],
  ["a ： /x\nb：\n  - c\n", ["1 yaml-no-space", "2 yaml-no-space"], "a: /x\nb:\n  - c\n"],
  ["a: x\nb:\u00a02\n", ["2 yaml-no-space"], "a: x\nb: 2\n"],
  ["a:\n  -\u00a0b: c\n    d: e\n", ["2 yaml-no-space"], "a:\n  - b: c\n    d: e\n"],
  ["- { a: /x/ b: /y/ }\n", ["1 yaml-syntax"], "- { a: /x/, b: /y/ }\n"],
  ["- {a: 'p q: r' b: s c: t}\n", ["1 yaml-syntax"], "- {a: 'p q: r', b: s, c: t}\n"],
];

for (const [text, found, mended] of faults) {
  test(`finds and mends ${JSON.stringify(text)}`, () => {
    assert.deepEqual(mends(text), [found, mended]);
    assert.equal(parse(text).value, null);
  });
}

test("a repair that is safe leaves YAML that can be read", () => {
  for (const [text, , mended] of faults) {
    const isSafe = parse(text).problems.every(({ repair }) => repair?.safe);
    if (isSafe) assert.deepEqual(parse(mended).problems, [], mended);
  }
});

test("several faults of one text are found at once", () => {
  assert.deepEqual(mends('a: b: c\nd: "e\nf: @g\nh:i\n')[0], [
    "1 yaml-colon-in-value",
    "2 yaml-quotes",
    "3 yaml-special-start",
    "4 yaml-no-space",
  ]);
});

test("a bracket that is not closed is named where it opens, and what else is wrong with it", () => {
  const [bracket, quote] = parse("a: [b, c\nd: 'e\n").problems;
  assert.equal(
    `${bracket?.line}:${bracket?.column} ${bracket?.message}`,
    '1:4 The bracket "[" is not closed.',
  );
  assert.equal(quote?.rule, "yaml-quotes");
  assert.deepEqual(parse("a: [\n  b,\n  c\n]\n").value, { a: ["b", "c"] });
});

test("a sign of YAML before a list is to be taken away, since in quotes it would be no list", () => {
  for (const text of ["a: &b [c]\n", "a: !b\n  - c\n"])
    assert.deepEqual(
      parse(text).problems.map(({ rule, hint, corrected }) => [rule, hint, corrected]),
      [["yaml-special-start", "Take it away.", null]],
      text,
    );
});

test("what can't be told more exactly is named where it begins", () => {
  const [problem] = parse("a: b\nc\nd: e\n").problems;
  assert.equal(`${problem?.line} ${problem?.rule}`, "2 yaml-syntax");
});

test("a line that begins with the name of a setting but has no colon is told with one, and what stands behind it kept", () => {
  const schema = z.strictObject({ title: z.string(), order: z.number() });
  const correct = (text: string) =>
    parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length }, { schema }).problems.map(
      ({ line, rule, corrected }) => `${line} ${rule} ${corrected}`,
    );
  assert.deepEqual(correct("Title @ home\norder = 2\n"), [
    '1 yaml-syntax title: "@ home"',
    "2 yaml-syntax order: 2",
  ]);
  assert.deepEqual(correct("title: A\nwe meet on Monday\n"), ["2 yaml-syntax null"]);
  assert.deepEqual(correct("title: |\n  order 2\norder: 1\n"), []);
});

test("text below a second line of hyphens is not lost without a word", () => {
  for (const text of ["a: b\n---\nc: d\n", "a: b\n...\nc: d\n"]) {
    const [problem] = parse(text).problems;
    assert.equal(problem?.rule, "yaml-syntax");
    assert.equal(problem?.message, 'What stands below a line of "---" or "..." is not read.');
  }
});

test("the settings as they read when mended come with places of the source as it is", () => {
  const text = 'a: b: c\nd: "e\nlist:\n  - x\n   - y\nf: [g\nh: 1\n';
  const right = parse(text).mended;
  // A line that nobody can mend is left out.
  assert.deepEqual(right?.value, { a: "b: c", d: "e", list: ["x", "y"], h: 1 });
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  assert.equal(at(right?.keySpan(["h"]) ?? { start: 0, end: 0 }), "h");
  assert.equal(at(right?.valueSpan(["h"]) ?? { start: 0, end: 0 }), "1");
  assert.equal(at(right?.valueSpan(["a"]) ?? { start: 0, end: 0 }), "b: c");
});

test("right YAML of all forms is let be", () => {
  for (const text of [
    'a: "b: c"\n',
    "a: 'it''s'\n",
    "a: https://x.example/\n",
    "a: |\n  b: c\n  @d\n\n  e\nf: g\n",
    "a: >-\n  *b*\n",
    "a: [b, c]\nd: { e: f }\n",
    "a:\n- b: 1\n  c: 2\n- b: 3\n",
    "a:\n  - b\n  - c\nd:\n    e: f\n",
    "# comment: with colon\na: b # comment: too\n",
    "a: Loans # since May\nb: en #english\nc: 2 #two\nd: # remark\n  - e\nf: 'We are #1' # x\ng: x#1\n",
    "a: “b” and “c”\nb: He said “no”\n",
    '"a b": c\n',
    'a: "b\n  c"\n',
    "a: 10:30\nb: -5\n",
    "",
    "- a:b\n- mailto:x@y.example\n",
    "a: |\n  b\n  \u00a0- c\n  \u00a0d: e\n",
    "a: b：c\nd: { e: 'f g: h', i: x:y }\n",
  ]) {
    assert.deepEqual(parse(text).problems, [], text);
  }
});

test("the quick way reads the same as the YAML parser, or leaves it to it", () => {
  const random = createRandom(7);
  const words = [
    "true",
    "Null",
    "12",
    "012",
    "1e3",
    "2026-03-01",
    "10:30",
    "Größe",
    "a b",
    "x#y",
    "x #y",
    "0x1F",
    ".5",
    "yes",
    "~",
    "a: b",
    "“q”",
    "it's",
    "1_000",
    "-",
    "a, b",
    "?",
    "a?",
    "(b)",
    "on/off",
    "1.5",
    "Infinity",
    '"a: b"',
    '"a #b"',
    '"a\\n"',
    "'it''s'",
    "'a: \"b\"'",
    '""',
    "/en/about/",
    "https://x.example/?a=b#c",
    "a:",
    "a & b",
    "[a]",
    "x {y}",
    "é\u00a0!",
    "...",
    "y\r",
    "a\rb",
  ];
  let quick = 0;
  for (let run = 0; run < 5000; run++) {
    const keys = ["title", "order", "my-key", "null"].slice(0, 1 + random.below(4));
    const text = keys
      .map((key) => `${key}: ${random.pick(words)}${random.below(9) === 0 ? " " : ""}${random.pick(words)}\n`)
      .join("");
    const source = {
      path: "a.yaml",
      text: random.below(2) ? text : text.replace(/: (\S+?)(?=\n)/g, () => `: ${random.pick(words)}`),
    };
    const region = { start: 0, end: source.text.length };
    const plain = parsePlainYaml(source, region);
    if (!plain) continue;
    quick++;
    const document = parseDocument(source.text);
    assert.deepEqual(document.errors, [], source.text);
    assert.deepEqual(plain.value, document.toJS(), source.text);
    for (const key of Object.keys(plain.value as object)) {
      const { start, end } = plain.valueSpan([key]);
      assert.equal(
        source.text.slice(start, end),
        source.text.split(new RegExp(`^${key}: `, "m"))[1]?.split(/\r?\n/)[0],
        source.text,
      );
    }
  }
  assert.ok(quick > 500, `${quick} of 5000 texts took the quick way`);
});

test("the marks of a merge conflict are named, and nothing else of those lines", () => {
  const text = "title: Hall\n<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> main\n";
  const { problems } = parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length });
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [["yaml-merge-conflict", 2]],
  );
});

test("settings nested too deep to be read are told, and where they begin", () => {
  for (const text of [
    `a:\n  ${"- ".repeat(5000)}`,
    `a: ${"[".repeat(5000)}`,
    `a: ${'{"b": '.repeat(5000)}`,
  ]) {
    const { problems } = parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length });
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message as string, /nested more than 100 levels deep/);
  }
  const text = `a: ${"[".repeat(50)}${"]".repeat(50)}`;
  assert.deepEqual(parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length }).problems, []);
});

test("a name for a value, and that name in its place, are put into quotes by a person alone", () => {
  for (const [text, isSafe] of [
    ["a: &b c\n", false],
    ["a: *b\n", false],
    ["a: & c\n", true],
    ["a: *b* c\n", true],
  ] as const)
    assert.deepEqual(
      parse(text).problems.map(({ repair }) => repair?.safe),
      [isSafe],
      text,
    );
});

test("where each of very many settings stands is looked up in time in proportion to their number", () => {
  const make = (count: number) => {
    const keys = Array.from({ length: count }, (_, at) => `a${at}`);
    const { keySpan } = parse(`# Prices\n${keys.map((key) => `${key}: 1\n`).join("")}`);
    return () => keys.map((key) => keySpan([key]));
  };
  assert.ok(compareWork(make(5000), make(20_000)) < 8);
});
