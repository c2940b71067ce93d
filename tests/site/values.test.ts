import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const files: Record<string, string> = {
  "site.yaml": `title: House
description: "Call us at :value[phone]."
url: https://house.example
email: ":value[email]"
search: true
languages: [{ code: en }, { code: es }]
`,
  "data/values.yaml": "phone: +1 312 555 0100\nemail: us@house.example\nfee: 12.50 EUR\n",
  "es/data/values.yaml": "phone: +34 915 550 100\nrooms: 12\n",
  "data/texts/fees.md":
    "A ticket costs :value[fee]. Read [how to come](en/visit.md), and [why](en/why.md).\n",
  "en/why.md": "---\nhidden: true\n---\n# Why\n\nBecause.\n",
  "en/index.md":
    '---\ndescription: "A ticket is :value[fee]."\n---\n# House\n\nCall :value[phone].\n\n::: text fees\n:::\n',
  "en/visit.md": "# Visit\n\nWrite to :value[email], <b>not</b> `:value[email]`.\n\n::: text fees\n:::\n",
  "en/other.md": "# Other\n\nNothing that changes.\n\n[Visit](visit.md)\n",
  "es/index.md": "# Casa\n\nLlama a :value[phone]. Hay :value[rooms] salas.\n\n::: text fees\n:::\n",
};
const folder = writeSite(files);
const run = (command: string) => runWaymark([command, "--date", "2026-03-01"], folder);
const read = (path: string) => readFileSync(join(folder, "_site", path), "utf8").replaceAll("\u00A0", " ");
const build = () => {
  const { status, stderr } = run("build");
  assert.deepEqual([status, stderr], [0, ""]);
};
build();

test("pages, what search engines and visitors find of them, and texts that pages share have the values of their language", () => {
  const english = read("en/index.html");
  assert.match(english, /<p>Call <a href="tel:\+13125550100">\+1 312 555 0100<\/a>\.<\/p>/);
  assert.match(english, /<meta name="description" content="A ticket is €12\.50\.">/);
  assert.match(english, /"description":"A ticket is €12\.50\."/);
  assert.match(
    english,
    /A ticket costs €12\.50\. Read <a href="\/en\/visit\/">how to come<\/a>, and <a href="\/en\/why\/">/,
  );
  const spanish = read("es/index.html");
  assert.match(spanish, /Llama a <a href="tel:\+34915550100">\+34 915 550 100<\/a>/);
  assert.match(spanish, /<div lang="en" dir="ltr">\s*<p>A ticket costs €12\.50\./);
  assert.match(spanish, /<p>Call us at \+34 915 550 100\.<\/p>/);
  assert.match(read("en/visit/index.html"), /<code>:value\[email\]<\/code>/);
  const index = readdirSync(join(folder, "_site/assets")).find((name) => /^search-index-en/.test(name)) ?? "";
  assert.match(read(`assets/${index}`), /Call \+1 312 555 0100\.[^"]*A ticket costs €12\.50\./);
});

test("what uses a value that changes is made anew, also where the rest is kept", () => {
  const before = read("en/other/index.html");
  writeFileSync(join(folder, "content/es/data/values.yaml"), "phone: +34 915 550 111\nrooms: 13\n");
  build();
  assert.match(read("es/index.html"), /\+34 915 550 111<\/a>\. Hay 13 salas/);
  assert.match(read("es/visit/index.html"), /<p>Call us at \+34 915 550 111\.<\/p>/);
  assert.equal(read("en/other/index.html"), before);
});

test("an unknown value and an unknown text keep a site from being published, each with the line to write", () => {
  writeFileSync(
    join(folder, "content/en/visit.md"),
    "# Visit\n\nWrite to :value[emial].\n\n::: text fee\n:::\n",
  );
  const { status, stderr } = run("build");
  assert.equal(status, 1);
  assert.match(stderr, /en\/visit\.md:3:10 {2}value-unknown[\s\S]*Write: {2}Write to :value\[email\]\./);
  assert.match(stderr, /en\/visit\.md:5:10 {2}block-data-missing[\s\S]*Write: {2}::: text fees/);
});
