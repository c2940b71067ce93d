import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { newOptions } from "../../../../src/commands/new/new-options.ts";
import { type Question, questions } from "../../../../src/commands/new/questions.ts";
import { hosts } from "../../../../src/output/hosts/hosts.ts";
import { repository } from "../../../support/run-waymark.ts";

/** What is taken for an answer, or why it is not. */
function take(name: Question["name"], text: string): string {
  const taken = questions.find((question) => question.name === name)?.take(text);
  assert.ok(taken);
  return "text" in taken ? taken.text : `FAULT ${taken.fault}`;
}

test("each kind has a starter, each host is one, and each question is an option", () => {
  for (const kind of readdirSync(join(repository, "src/starters"))) assert.equal(take("kind", kind), kind);
  for (const { name } of hosts) assert.equal(take("host", name), name);
  assert.deepEqual(
    questions.map(({ name }) => name).sort(),
    newOptions.flatMap(({ name, value }) => (value ? [name] : [])).sort(),
  );
});

test("what is suggested is taken", () => {
  for (const { suggest, take } of questions)
    for (const folder of ["food-bank", "", "..", "Übung 2", "\u0007"])
      assert.ok("text" in take(suggest(folder)));
  assert.equal(questions[0]?.suggest("food-bank_north"), "Food bank north");
});

test("a name is any line of text", () => {
  for (const name of ["A", 'The "Ark": #1 🚲 `x', "x".repeat(90), "مكتبة الحي", "- list", "null", "1908"])
    assert.equal(take("name", name), name);
  for (const mark of ["`x`", "{{ x }}", "[a](b)", "**A**", "<b>A</b>"])
    assert.match(take("name", mark), /FAULT A name is shown as it stands, so visitors would read/);
  assert.match(take("name", " "), /FAULT A site needs a name/);
  assert.match(take("name", "a\nb"), /FAULT A name is one line/);
  assert.match(take("name", "x".repeat(201)), /200 characters at most, and this one has 201/);
});

test("languages are codes, each once, in their usual writing", () => {
  assert.equal(take("languages", "EN, pt-br zh-hant"), "en,pt-BR,zh-Hant");
  assert.equal(take("languages", "German"), 'FAULT "German" is no code of a language. Did you mean de?');
  assert.equal(take("languages", "español"), 'FAULT "español" is no code of a language. Did you mean es?');
  assert.match(take("languages", "en,qq"), /"qq" is no code of a language\. Codes are like/);
  assert.equal(take("languages", "en,es,EN"), "FAULT The language en is there twice.");
  assert.match(take("languages", ","), /FAULT A site needs a language/);
});

test("an address is one of the web, with nothing behind its path", () => {
  assert.equal(take("url", "https://example.org/"), "https://example.org");
  assert.equal(take("url", "https://example.org/learn/"), "https://example.org/learn");
  assert.equal(take("url", "https://bücher.example"), "https://xn--bcher-kva.example");
  assert.equal(
    take("url", "example.org"),
    'FAULT "example.org" is no web address. Write: https://example.org',
  );
  assert.match(take("url", "https:/example.org"), /^https:\/\/example\.org$/);
  assert.match(take("url", "ftp://example.org"), /Write: https:\/\/example\.org$/);
  assert.match(take("url", "hello"), /^FAULT "hello" is no web address\.$/);
  assert.match(take("url", "https://a@example.org/?x#y"), /Write: https:\/\/example\.org$/);
  assert.match(take("url", "https://example.org/a b/"), /FAULT .* is no path under which a site can live/);
});

test("an address that the check of the new site would find fault with is not taken", () => {
  for (const address of ["http://localhost:8080", "https://bank.test", "https://staging.bank.org"])
    assert.match(
      take("url", address),
      /^FAULT ".*" leads to a (?:single computer|test copy of a site), which/,
    );
});

test("a colour is one of CSS, or none", () => {
  for (const color of ["#7a1fa2", "teal", "oklch(50% 0.15 300)", ""])
    assert.equal(take("accent", color), color);
  assert.equal(take("accent", '"#7a1fa2"'), "#7a1fa2");
  assert.equal(take("accent", "7a1fa2"), 'FAULT "7a1fa2" is no colour. Write: "#7a1fa2"');
  assert.match(take("accent", "nice"), /FAULT "nice" is no colour\. Colours are written like/);
});

test("a name of a kind or host that is misspelt is told with what was meant", () => {
  assert.equal(take("kind", "Place"), "place");
  assert.equal(take("kind", "plaec"), 'FAULT "plaec" is no kind of site. Did you mean place?');
  assert.match(take("host", "toaster"), /FAULT "toaster" is no host\. There are plain, /);
});
