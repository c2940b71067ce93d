import assert from "node:assert/strict";
import { test } from "node:test";
import { blockInData } from "../../../src/checks/block-in-data.ts";
import { makeTextBody } from "../../../src/checks/make-text-body.ts";
import { makeTexts } from "../../../src/checks/make-texts.ts";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { buildDataText } from "../../../src/content/data-text.ts";
import { parseData } from "../../../src/content/parse-data.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeContent } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const people = {
  name: "crew",
  help: "The crew.",
  fields: [
    { name: "name", type: "text", help: "Name." },
    { name: "about", type: "markdown", help: "Who it is." },
  ],
};

function read(text: string) {
  const site = makeSite({ settings: settingsSchema.parse({ lists: [people] }) });
  const source = { path: "content/data/crew.yaml", text };
  const data = parseData(new Map([["data/crew.yaml", source]]), site);
  assert.deepEqual(data.problems, []);
  const bodies = data.dataTexts.map((one) => makeTextBody(one, site));
  return {
    keys: data.dataTexts.map(({ key }) => key),
    html: bodies.map(({ html }) => html),
    links: bodies.flatMap(({ links }) => links.map(({ address }) => text.slice(address.start, address.end))),
    told: bodies.flatMap(({ problems }) =>
      problems.map(
        ({ line, column, rule, corrected }) => `${line}:${column} ${rule}${corrected ? `${corrected}` : ""}`,
      ),
    ),
    prose: data.written.flatMap(({ texts }) => texts.map(({ value }) => value)),
  };
}

test("a Markdown text of a list is rendered as the text of a page is, and is no setting any more", () => {
  const { keys, html, prose } = read("- name: Ann\n  about: |\n    Mends **all**.\n\n    - Lamps\n");
  assert.deepEqual(keys, ["content/data/crew.yaml 0 about"]);
  assert.match(html[0] ?? "", /<p>Mends <strong>all<\/strong>\.<\/p>\n<ul>\n<li>Lamps<\/li>/);
  assert.deepEqual(prose, ["Ann"]);
});

test("what is in it stands where it is written, in quotes, folded and indented", () => {
  const text =
    '- name: Ann\n  about: "Has a [shop](/shop/) here."\n- name: Bob\n  about: >-\n    Was at\n    [the mill](../mill.md)\n    for long.\n';
  assert.deepEqual(read(text).links, ["/shop/", "../mill.md"]);
});

test("its faults are told in the file of the data, with a repair that nobody makes unasked", () => {
  const { told } = read(
    "- name: Ann\n  about: |\n    A word.\n\n    Has the the [shop](/shop/).\n- name: Bob\n  about: See [here](/a/).\n",
  );
  assert.deepEqual(told, ["5:9 word-twice    Has the [shop](/shop/).", "7:14 link-vague-words"]);
});

test("a block that is drawn from data has no place in data", () => {
  const text = "- name: Ann\n  about: |\n    ::: list crew\n    :::\n";
  const site = makeSite({ settings: settingsSchema.parse({ lists: [people] }) });
  const source = { path: "content/data/crew.yaml", text };
  const content = { ...makeContent([]), ...parseData(new Map([["data/crew.yaml", source]]), site) };
  const bodies = makeTexts(content, site);
  const problems = blockInData.checkSite?.({ content, bodies } as Partial<SiteFacts> as SiteFacts);
  assert.deepEqual(
    problems?.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ['3:14 The block "list" is drawn from data, and can\'t stand in a text of data.'],
  );
});

test("what is no text of a page but a whole page is told as that", () => {
  const text = "---\ntitle: Fees\n---\n\n# Fees\n\nTwo euros.\n";
  const source = { path: "content/data/texts/fees.md", text };
  const span = { start: 0, end: text.length };
  const { problems } = makeTextBody(
    buildDataText("fees", text, { source, span, language: english }),
    makeSite(),
  );
  assert.deepEqual(
    problems.map(({ rule, message }) => `${rule} ${message}`),
    [
      'heading-second-h1 "Fees" would be a second title; each page that shows this text has one.',
      "heading-underlined These are settings of a page, which a text of data does not have, so visitors read them.",
    ],
  );
});
