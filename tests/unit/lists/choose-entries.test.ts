import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseEntries } from "../../../src/lists/choose-entries.ts";

const entries = [
  { name: "Ann", team: "Board", since: "2020-03-01", topics: ["Bread", "Wine and cheese"], open: true },
  { name: "émile", team: "Staff", since: "2024-06-01", topics: ["Wine"], size: 10 },
  { name: "Zoe", team: "Staff", size: 9, open: false },
].map((values) => ({ values }));
const known = {
  fields: ["name", "team", "since", "topics", "size", "open"],
  today: "2024-06-01",
  locale: "en",
};

function choose({ where = "", sort = "", first = "" }) {
  const { entries: chosen, fault } = chooseEntries(entries, { where, sort, first }, known);
  return fault ? fault.message : chosen.map(({ values }) => values.name).join(" ");
}

test("entries are chosen by what their fields are", () => {
  const asked: [string, string][] = [
    ["team is Board", "Ann"],
    ["team is not board", "émile Zoe"],
    ["topics has wine", "émile"],
    ["topics has Wine and cheese", "Ann"],
    ["topics has wine and team is staff", "émile"],
    ["open is yes", "Ann"],
    ["open is no", "Zoe"],
    ["size is 9", "Zoe"],
    ["since before 2021-01-01", "Ann"],
    ["since after today", ""],
    ["since from today", "émile"],
    ["since until today", "Ann émile"],
    ['team is "Staff" and since after 2000-01-01', "émile"],
  ];
  for (const [where, names] of asked) assert.equal(choose({ where }), names, where);
});

test("entries are sorted as their language does, numbers by size, those without the field last", () => {
  assert.equal(choose({ sort: "name" }), "Ann émile Zoe");
  assert.equal(choose({ sort: "name backwards" }), "Zoe émile Ann");
  assert.equal(choose({ sort: "size" }), "Zoe émile Ann");
  assert.equal(choose({ sort: "since newest first", first: "1" }), "émile");
  assert.equal(choose({ sort: "since", first: "2" }), "Ann émile");
});

test("what is to be before or after a day or a number is one, and today is a day of which nothing may be there", () => {
  for (const where of ["since after 1.3.2019", "since before gestern", "size until ten"])
    assert.match(choose({ where }), /can't be held against/, where);
  for (const where of [
    "since after 2019",
    "since from 2019-03",
    "since until today",
    "size after -4.5",
    "name before M",
  ])
    assert.doesNotMatch(choose({ where }), /can't/, where);
  const day = { values: { since: known.today, size: 3 } };
  const others = entries.filter(({ values }) => values.since !== known.today);
  const of = (where: string, all: Parameters<typeof chooseEntries>[0]) =>
    chooseEntries(all, { where, sort: "", first: "" }, known);
  assert.deepEqual(of("since is today", [...others, day]), { entries: [day], fault: null });
  assert.deepEqual(of("since is today", others), { entries: [], fault: null });
  assert.deepEqual(of("team is Board", []), { entries: [], fault: null }, "of none");
});

test("a choice that can't be followed says why", () => {
  assert.equal(choose({ where: "taem is Board" }), 'There is no field "taem".');
  assert.equal(choose({ where: "Board" }), '"Board" is no condition.');
  assert.equal(choose({ where: "team is Baord" }), 'No entry has the team "Baord".');
  assert.equal(choose({ sort: "nam" }), 'There is no field "nam".');
  assert.equal(choose({ sort: "name, please" }), '"name, please" is no order.');
  assert.equal(choose({ first: "0" }), '"first" takes a number from 1, like 6.');
  const { fault } = chooseEntries(entries, { where: "team is Baord", sort: "", first: "" }, known);
  assert.equal(fault?.meant, "Board");
  assert.equal(fault?.words, "Baord");
});
