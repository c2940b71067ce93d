import assert from "node:assert/strict";
import { test } from "node:test";
import { fillYaml } from "../../../../src/site/values/fill-yaml.ts";
import type { Values } from "../../../../src/site/values/value.ts";
import { parseYaml } from "../../../../src/yaml/parse-yaml.ts";
import { makeValues } from "../../../support/make-values.ts";

const values = makeValues("phone: +1 312 555 0100\nform: /en/form/\n").of.get("en") as Values;

function fill(text: string) {
  const source = { path: "content/a.md", text };
  const region = { start: 0, end: text.length };
  return fillYaml(parseYaml(source, region), source, region, values);
}

test("texts at any depth have their values, and their own words are known by their paths", () => {
  const { yaml, words, used, problems } = fill(
    'title: "Call :value[phone]"\naction:\n  title: Go\n  link: ":value[form]"\nlist:\n  - :value[phone]\norder: 2\n',
  );
  assert.deepEqual(yaml.value, {
    title: "Call +1 312 555 0100",
    action: { title: "Go", link: "/en/form/" },
    list: ["+1 312 555 0100"],
    order: 2,
  });
  assert.deepEqual(words, { title: "Call \uFFFC", "action.link": "\uFFFC", "list.0": "\uFFFC" });
  assert.deepEqual([Object.keys(used), problems], [["phone", "form"], []]);
});

test("an unknown one is told where it stands, with the line to write", () => {
  const { problems } = fill("title: A\nlead: >\n  Two lines\n  with :value[phnoe] in them\n");
  assert.deepEqual(
    problems.map(({ rule, line, column, corrected }) => [rule, line, column, corrected]),
    [["value-unknown", 4, 8, "  with :value[phone] in them"]],
  );
});

test("settings that are at fault are filled as they would read", () => {
  assert.deepEqual(fill("title: Call: :value[phone]\n").yaml.mended?.value, {
    title: "Call: +1 312 555 0100",
  });
});
