import assert from "node:assert/strict";
import { test } from "node:test";
import { formatTerminal } from "../../../../src/problems/format-terminal.ts";
import { checkWords } from "../../../../src/site/words/check-words.ts";
import { listTexts } from "../../../../src/yaml/list-texts.ts";
import { parseYaml } from "../../../../src/yaml/parse-yaml.ts";

/** What is told of a file of words, and the keys of those that can be used. */
function check(text: string, code = "en"): { told: string; sound: string[]; rules: string[] } {
  const source = { path: `content/${code}/interface.yaml`, text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const { problems, sound } = checkWords(listTexts(yaml.value, yaml.valueSpan), source, code);
  const told = problems.length === 0 ? "" : formatTerminal(problems, { color: false });
  return {
    told,
    sound: Object.keys(sound),
    rules: problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`),
  };
}

const plural = (cases: string) => `searchResults: .input {$count :number} .match $count ${cases}\n`;

test("words that are right are no finding", () => {
  const { told, sound } = check(
    `menu: Menu\npagesBelow: "Pages in {title}"\ncardAlt: "{$site}: {$title}"\n${plural("one {{1 result}} * {{{$count} results}}")}`,
  );
  assert.equal(told, "");
  assert.deepEqual(sound, ["menu", "pagesBelow", "cardAlt", "searchResults"]);
});

test("a name that is no value is told with the one that was meant and the corrected line", () => {
  const { told, sound } = check('menu: Menu\npagesBelow: "Pages in {titel}"\n');
  assert.match(told, /content\/en\/interface\.yaml:2:23 {2}words-unknown-value/);
  assert.match(told, /"\{titel\}" is no value of these words\. Did you mean "\{title\}"\?/);
  assert.match(told, /Write: {2}pagesBelow: "Pages in \{title\}"/);
  assert.deepEqual(sound, ["menu"]);
});

test("words without values say so", () => {
  assert.match(check("menu: Menu {here}\n").told, /They have none\. .* write \\\{here\\\}/);
  assert.match(check("cardAlt: '{title} {site} {foo}'\n").told, /They have: \{title\}, \{site\}\./);
});

test("a value that is left out is told, and the words are used all the same", () => {
  const { rules, sound } = check("pagesBelow: Pages below\n");
  assert.deepEqual(rules, ["1:13 words-value-left-out"]);
  assert.deepEqual(sound, ["pagesBelow"]);
});

test("what can't be read is told with its line, its place and a remedy", () => {
  const cases: [text: string, place: string, says: RegExp][] = [
    ["menu: Menu\nhome: Home {\n", "2:12", /not closed/],
    ["home: Home }\n", "1:12", /without its "\{"/],
    ["home: a {} b\n", "1:9", /a name is missing/],
    ["home: 'a \\x'\n", "1:10", /Behind \\/],
    ["pagesBelow: in {title :strng}\n", "1:23", /Did you mean ":string"/],
    ["pagesBelow: in {title :number}\n", "1:23", /is a text/],
    ["searchResults: '{count, plural, one {#} other {#}}'\n", "1:17", /older form/],
    ["searchResults: .match $count one {{a}} * {{b}}\n", "1:16", /Above \.match/],
    [plural("one {{a}}"), "1:16", /all other values is missing/],
    [plural("one {{a} * {{b}}"), "1:61", /without its/],
    [plural("one two {{a}} * {{b}}"), "1:16", /more or fewer keys/],
    ["searchResults: .input {$count :number} .match count one {{a}} * {{b}}\n", "1:40", /\.match \$count/],
    [
      "searchResults: |\n  .input {$count :number}\n  .match $count\n  one {{a}\n  * {{b}}\n",
      "4:10",
      /without its/,
    ],
    ["home: .. and on\n", "1:7", /begins with a dot/],
    ["home: '{{a}} b'\n", "1:14", /behind \}\}/],
    ["home: a {#b}c{/b}\n", "1:9", /"\{#b\}" are not shown/],
    [
      "noteLink: '{number :number minimumFractionDigits=few}'\n",
      "1:11",
      /can't be used .*minimumFractionDigits/,
    ],
  ];
  for (const [text, place, says] of cases) {
    const { rules, told, sound } = check(text);
    assert.equal(rules[0], `${place} words-syntax`, text);
    assert.match(told, says);
    assert.equal(sound.includes("searchResults") || sound.includes("pagesBelow"), false);
  }
});

test("a plural form that the language has and the message lacks is told", () => {
  const { told, rules } = check(plural("one {{نتيجة}} few {{{count} نتائج}} * {{{count} نتيجة}}"), "ar");
  assert.deepEqual(rules, ["1:40 words-plural-missing"]);
  assert.match(told, /Arabic has plural forms that are missing here: zero \(such as 0\), two .* many/);
  assert.deepEqual(check(plural("1 {{eins}} * {{{count} viele}}"), "de").rules, []);
  assert.deepEqual(check(plural("* {{{count} 件}}"), "ja").rules, []);
  assert.deepEqual(check(plural("1 {{один}} * {{{count}}}"), "ru").rules, ["1:40 words-plural-missing"]);
});

test("a case that is no plural form is told with the one that was meant", () => {
  const { told } = check(plural("oen {{1 result}} * {{{count} results}}"));
  assert.match(told, /"oen" is no plural form of English.* Did you mean "one"/);
  assert.match(told, /Write: .*\$count one \{\{1 result/);
  assert.match(check(plural("few {{x}} one {{x}} * {{{count} results}}")).told, /English has: one, other\./);
});

test("an exact choice and places in an order have forms of their own", () => {
  const exact = "searchResults: .input {$count :number select=exact} .match $count 1 {{a}} * {{b}}\n";
  assert.deepEqual(check(exact).rules, []);
  const ordinal = (cases: string) =>
    check(`noteLink: .input {$number :number select=ordinal} .match $number ${cases} * {{{number}th}}\n`)
      .rules;
  assert.deepEqual(ordinal("one {{{number}st}} two {{{number}nd}} few {{{number}rd}}"), []);
  assert.deepEqual(ordinal("one {{{number}st}}"), ["1:51 words-plural-missing"]);
});
