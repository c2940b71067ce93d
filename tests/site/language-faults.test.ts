import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { buildFolder, writeTwoLanguages } from "../support/two-languages.ts";

test("settings and words of a language that are no text in UTF-8 are told once each", () => {
  const folder = writeTwoLanguages({});
  for (const [file, text] of [
    ["site", "title: Año\n"],
    ["interface", "menu: Año\n"],
  ])
    writeFileSync(join(folder, `content/es/${file}.yaml`), Buffer.from(`\ufeff${text}`, "utf16le"));
  const { status, stdout, stderr } = runWaymark(["check"], folder);
  assert.equal(status, 1);
  const told = `${stdout}${stderr}`;
  assert.equal(told.match(/\.yaml {2}file-encoding/g)?.length, 2, told);
  assert.match(told, /\n2 errors in 2 files\.\n/);
});

test("words and settings of a language with a fault give way to those of all, and the rest is published", () => {
  const { status, stderr, read } = buildFolder(
    writeTwoLanguages({
      "content/es/interface.yaml": "menu: [a\n",
      "content/es/site.yaml": "title: Puerto\nnavigation:\n  - title: Nada\n    link: /es/nada/\n",
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(read("es/boats/index.html") ?? "", /Hechos de alerce/);
  assert.doesNotMatch(read("es/boats/index.html") ?? "", /\/es\/nada\//);
  assert.match(stderr, /content\/es\/interface\.yaml: the words that Waymark brings, or those in English/);
  assert.match(stderr, /content\/es\/site\.yaml: what site\.yaml says for all languages/);
});

test("a form and a list of a language with a fault give way to those of all", () => {
  const form = `groups:
  - title: You
    fields:
      - name: who
        label: Who?
button: Send
thanks: /en/
mail: {text: Write., button: Write, subject: Hello, greeting: Hello, questions: "These:"}
`;
  const { status, stderr } = buildFolder(
    writeTwoLanguages({
      "content/data/boats.yaml": "- Ada\n",
      "content/es/data/boats.yaml": "- [a\n",
      "content/data/forms/join.yaml": form,
      "content/es/data/forms/join.yaml": form.replace("button: Send\n", ""),
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(stderr, /content\/es\/data\/boats\.yaml: what there is in English/);
  assert.match(stderr, /content\/es\/data\/forms\/join\.yaml: what there is in English/);
});
