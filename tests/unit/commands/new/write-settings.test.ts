import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { writeLanguageSettings, writeSettings } from "../../../../src/commands/new/write-settings.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";

const starter = `# The settings.
title: Example House # the name

# Where it lives.
url: https://www.example.org
languages:
  - code: en
    region: GB
organisation:
  name: Example Foundation
security:
  contact: a@example.org
  expires: 2020-01-01
# How it looks.
look:
  accent: "#111111" # a colour
  paper: warm
# The links at the top.
navigation:
  - title: Visit
    link: /en/visit/
`;
const said = {
  name: "Ours",
  languages: ["en", "es"] as [string, string],
  url: "https://a.example",
  accent: "teal",
  timezone: "Europe/Madrid",
  securityDay: "2027-11-01",
};

test("what is said takes the place of what the starter has, and every remark stays", () => {
  const { site, other } = writeSettings(starter, null, said);
  assert.equal(other, null);
  assert.deepEqual(
    site.match(/#.*$/gm)?.filter((remark) => remark !== '#111111" # a colour'),
    [
      "# The settings.",
      "# the name",
      "# Where it lives.",
      "# How it looks.",
      "# a colour",
      "# The links at the top.",
    ],
  );
  const settings = settingsSchema.parse(parse(site));
  assert.equal(settings.title, "Ours");
  assert.equal(settings.organisation?.name, "Ours");
  assert.deepEqual(
    settings.languages.map(({ code, name, region }) => [code, name, region]),
    [
      ["en", "English", "GB"],
      ["es", "Español", undefined],
    ],
  );
  assert.deepEqual(settings.look, { accent: "teal", paper: "warm" });
  assert.equal(settings.security?.expires, "2027-11-01");
});

test("any name is read back as it was said", () => {
  for (const name of [
    "#1",
    "a: b",
    "- x",
    '"',
    "'",
    "null",
    "1908",
    "yes",
    "🚲 `x` {y}",
    "مكتبة",
    "@",
    "%",
    "| a",
    "x".repeat(90),
    "x ".repeat(90),
  ]) {
    const { site } = writeSettings(starter, null, { ...said, name });
    assert.deepEqual([parse(site).title, parse(site).organisation.name], [name, name]);
    assert.ok(settingsSchema.safeParse(parse(site)).success);
  }
});

test("the words of a language that is first now are at the top, and those from there are given back", () => {
  const lead = {
    from: "en",
    to: "es",
    find: (way: string) => (way === "/es/visit/" ? { address: "/es/visita/", title: "Horario" } : null),
  };
  const spanish = { ...said, languages: ["es", "en"] as [string, string] };
  const own = "description: Una casa\nnavigation:\n  - title: Visita\n    link: /es/visit/\n";
  const { site, other } = writeSettings(starter, { text: own, lead }, spanish);
  assert.equal(parse(site).description, "Una casa");
  assert.equal(parse(site).navigation[0].title, "Visita");
  assert.equal(parse(other ?? "").navigation[0].title, "Visit");
  const named = writeSettings(starter, { text: "description: Una casa\n", lead }, spanish);
  assert.deepEqual(parse(named.site).navigation, [{ title: "Horario", link: "/es/visita/" }]);
  assert.match(site, /# The links at the top\.\nnavigation:/);
});

test("links below an entry, in groups of the foot and in side menus lead to the other language too", () => {
  const entry = "- title: Come\n  items:\n  - title: Visit\n    link: /en/visit/\n";
  const nested = `${starter}footer:\n${entry}menus:\n  plan:\n${entry.replace(/^/gm, "  ").trimEnd()}\n`;
  const lead = { from: "en", to: "es", find: () => ({ address: "/es/visita/", title: "Horario" }) };
  const { footer, menus } = parse(writeSettings(nested, { text: "title: Casa\n", lead }, said).site);
  const items = [{ title: "Horario", link: "/es/visita/" }];
  assert.deepEqual([footer, menus.plan], [[{ title: "Come", items }], [{ title: "Come", items }]]);
});

test("a language keeps no name of the starter", () => {
  assert.equal(
    writeLanguageSettings("# x\ntitle: Casa\ndescription: Una casa\n"),
    "# x\ndescription: Una casa\n",
  );
  assert.equal(writeLanguageSettings("title: Casa\norganisation:\n  name: X\n"), null);
});
