import assert from "node:assert/strict";
import { test } from "node:test";
import { parseList } from "../../../src/content/parse-list.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";

const field = (name: string, type: string, more: object = {}) => ({ name, type, help: "Help.", ...more });
const boats = {
  name: "boats",
  help: "The boats.",
  fields: [
    field("name", "text", { required: true }),
    field("photo", "image"),
    field("kind", "choice", { choices: ["sail", "row"] }),
    field("since", "day"),
    field("open-to_all", "yes-no"),
    field("crew", "list"),
    field("at", "group", { fields: [field("pier", "number"), field("page", "page")] }),
    field("papers", "list", { fields: [field("file", "file", { required: true })] }),
  ],
};

function parse(text: string, lists: object[] = [boats], name = "boats", blocks: Site["blocks"] = {}) {
  const source = { path: `content/data/${name}.yaml`, text };
  const settings = settingsSchema.parse({ lists });
  const parsed = parseList(name, parseYaml(source, { start: 0, end: text.length }), source, {
    settings,
    blocks,
  });
  return {
    list: parsed?.list,
    told: parsed?.problems.map(
      ({ line, message, corrected }) => `${line} ${message}${corrected ? ` ${corrected.trim()}` : ""}`,
    ),
  };
}

test("what a list holds fits what the site says of it", () => {
  const { list, told } = parse(
    "- name: Anna\n  photo: { file: anna.jpg, alt: A boat }\n  kind: sail\n  since: 2020-03-01\n  open-to_all: true\n  crew: [Ann]\n  at: { pier: 2, page: /en/pier/ }\n  papers:\n    - file: plan.pdf\n",
  );
  assert.deepEqual(told, []);
  assert.equal(list?.entries[0]?.values.name, "Anna");
  assert.equal(list?.entries[0]?.key, "content/data/boats.yaml 0");
});

test("what does not fit is told at its place, and the other entries stay", () => {
  const { list, told } = parse(
    "- nmae: Anna\n- name: Berta\n  kind: sial\n- name: Clara\n  photo: clara.jpg\n- name: Dora\n  at: { pier: two }\n- name: Emma\n",
  );
  assert.deepEqual(told, [
    '1 "nmae" is not known here. Did you mean "name"? - name: Anna',
    '3 "kind" takes one of sail, row. Did you mean "sail"? kind: sail',
    '5 "photo" takes settings of its own, indented below it. "clara.jpg" is a text.',
    '7 "pier" takes a number. "two" is a text.',
  ]);
  assert.deepEqual(
    list?.entries.map(({ values }) => values.name),
    ["Emma"],
  );
});

test("one value where a list belongs is told with the list to write", () => {
  const told = (crew: string) => parse(`- name: Anna\n  crew: ${crew}\n`).told?.join() ?? "";
  assert.match(told("Ann"), / crew: \[Ann\]$/);
  assert.match(told("Ann, Bo"), / crew: \[Ann, Bo\]$/);
  assert.match(told('"Ann: x"'), /is a text\.$/);
});

test("a record is one entry, and a list of which nobody says anything holds what it seems to", () => {
  assert.equal(parse("name: Anna\n", [{ ...boats, shape: "record" }]).list?.entries.length, 1);
  assert.deepEqual(parse("name: Anna\n").told, [
    "1 Here belongs a list, with a hyphen before each entry: - name: value.",
  ]);
  assert.deepEqual(parse("- name: Anna\n", [{ ...boats, shape: "record" }]).told, [
    "1 This is one entry and no list: its settings stand without hyphens before them.",
  ]);
  const { list } = parse("- name: Anna\n  built: 1908\n  since: 2020-03-01\n  page: /en/\n", []);
  assert.deepEqual(
    list?.fields.map(({ name, type }) => `${name} ${type}`),
    ["name text", "built number", "since day", "page link"],
  );
  assert.equal(parse("name: Anna\n", []).list, undefined);
});

test("any entry may say who looks after it and by when, which is no field of the list, unless the list has one of that name", () => {
  const upkeep = "- name: Anna\n  owner: Workshop\n  reviewBy: 2027-03-01\n";
  const { list, told } = parse(upkeep);
  assert.deepEqual(told, []);
  assert.deepEqual(list?.entries[0]?.values, { name: "Anna", owner: "Workshop", reviewBy: "2027-03-01" });
  assert.ok(list?.fields.every(({ name }) => name !== "owner" && name !== "reviewBy"));
  assert.match(parse("- name: Anna\n  reviewBy: soon\n").told?.[0] ?? "", /^2 "reviewBy"/);
  const own = { ...boats, fields: [field("name", "text"), field("owner", "link")] };
  assert.match(parse(upkeep, [own]).told?.[0] ?? "", /^2 "owner" takes a web address/);
  // One that says what it holds to nobody may tell visitors whose a boat is.
  assert.deepEqual(
    parse(upkeep, []).list?.fields.map(({ name }) => name),
    ["name", "owner"],
  );
});

test("a field that its type can't be is told in site.yaml", () => {
  const wrong = [
    field("kind", "choice"),
    field("kind", "text", { choices: ["a"] }),
    field("at", "group"),
    field("all", "text", { of: "number" }),
    field("all", "list", { of: "text", fields: [field("a", "text")] }),
    field("at", "group", { fields: [field("a", "text"), field("a", "text")] }),
  ];
  for (const one of wrong)
    assert.equal(settingsSchema.safeParse({ fields: [one] }).success, false, JSON.stringify(one));
});

test("a file with the name of a kind is of that kind, unless the site says otherwise or a block of its own reads it", () => {
  const party = "- title: Party\n  day: 2027-03-02\n  every: Tusday\n  until: 2027-06-01\n";
  const found = parse(party, [], "events");
  assert.equal(found.list?.kind, "events");
  assert.deepEqual(found.list?.entries, []);
  assert.match(found.told?.join() ?? "", /^3 "every" takes words like .* every: Tuesday$/);
  assert.equal(parse(party, [{ name: "boats", help: "Help.", kind: "events" }]).list?.kind, "events");
  const own = [
    {
      name: "events",
      help: "Help.",
      fields: ["title", "day", "every", "until"].map((name) => field(name, "text")),
    },
  ];
  assert.equal(parse(party, own, "events").list?.kind, null);
  assert.equal(parse(party, [], "events", { show: { about: "", data: "events" } }).list?.kind, null);
});

test("what does not fit by itself is told before what it says against the rest", () => {
  const { told } = parse("- title: Party\n  day: 2 March 2027\n  last-day: 2027-03-01\n", [], "events");
  assert.equal(told?.length, 1);
  assert.match(told?.[0] ?? "", /^2 "day" takes a day .* day: 2027-03-02$/);
});

test("a file in which nothing stands but remarks is a list without entries", () => {
  assert.deepEqual([parse("# None yet.\n").list?.entries, parse("# None yet.\n").told], [[], []]);
});

test("a file that has the name of a kind and holds something else is told why it is held against that", () => {
  const hints = (lists: object[]) => {
    const text = "- picture: /bob.png\n  name: Bob\n";
    const source = { path: "content/data/people.yaml", text };
    const yaml = parseYaml(source, { start: 0, end: text.length });
    const settings = settingsSchema.parse({ lists });
    return parseList("people", yaml, source, { settings, blocks: {} })?.problems.map(
      ({ hint }) => hint ?? "",
    );
  };
  assert.match(
    hints([])?.join() ?? "",
    /By its name, the file is of the kind "people"; for a list of your own/,
  );
  const own = { name: "people", help: "Us.", fields: [field("name", "text"), field("picture", "text")] };
  assert.deepEqual(hints([own]), []);
});
