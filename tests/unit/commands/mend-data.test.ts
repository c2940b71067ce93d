import assert from "node:assert/strict";
import { test } from "node:test";
import { mendData } from "../../../src/commands/mend-data.ts";
import { createProblem } from "../../../src/problems/create-problem.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";

const path = "content/site.yaml";

/** A finding that proposes another text in the place of one. */
function propose(text: string, from: string, to: string) {
  const start = text.indexOf(from);
  const span = { start, end: start + from.length };
  const repair = { edits: [{ ...span, text: to }], safe: true };
  return createProblem({ id: "some-rule", level: "error" }, { path, text }, { span, message: "No.", repair });
}

test("repairs of settings are made where they change the one thing that was at fault", () => {
  const text = "search: yes # for all\nfooter:\n  - {title: A, link: http://a.example/}\n";
  const found = [propose(text, "yes", "true"), propose(text, "http:", "https:")];
  assert.deepEqual(mendData(path, text, found), {
    text: "search: true # for all\nfooter:\n  - {title: A, link: https://a.example/}\n",
    refused: [],
  });
});

test("a repair that would change more than the fault, or break the file, is left to a person", () => {
  const text = "title: A\nfooter: [{title: B, link: /en/}]\nhome: /en/\n";
  const found = [propose(text, "A", "[A"), propose(text, "/en/}]", "/es/, more: 1}]")];
  assert.deepEqual(mendData(path, text, found), { text, refused: found.reverse() });
});

test("what can't be read is mended fault by fault", () => {
  const text = 'title: "A\nurl: "https://a.example\n';
  const { problems } = parseYaml({ path, text }, { start: 0, end: text.length });
  const mended = mendData(path, text, problems);
  assert.equal(mended.text.split("\n")[1], 'url: "https://a.example"');
});
