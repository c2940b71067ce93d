import assert from "node:assert/strict";
import { test } from "node:test";
import { EditFault } from "../../../src/editing/edit-fault.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { createRedirectAdder } from "../../../src/redirects/create-redirect-adder.ts";

const line = "- {from: /x/, to: /y/$&}";
const add = (text: string) => applyEdits(text, [createRedirectAdder(text)(line)]);

test("a rule comes to the end of the list, in a new file too, and no other line changes", () => {
  for (const text of ["", "# Old.\n", "- {from: /a/, to: /b/} # flyer\n", "- from: /a/\n  to: /b/\n"])
    assert.equal(add(text), `${text}${line}\n`);
  assert.equal(add("# Old.\r\n"), `# Old.\r\n${line}\r\n`);
  assert.equal(add("# Old."), `# Old.\n${line}\n`);
  assert.equal(add("- {from: /a/, to: /b/}"), `- {from: /a/, to: /b/}\n${line}`);
});

test("a list in brackets takes it in there, and an empty one gives way", () => {
  assert.equal(add("[{from: /a/, to: /b/}]\n"), "[{from: /a/, to: /b/}, {from: /x/, to: /y/$&}]\n");
  assert.equal(add("# Old.\n[]\n"), `# Old.\n${line}\n`);
});

test("rules can be added together where lines follow each other", () => {
  const text = "- {from: /a/, to: /b/}\n";
  const adder = createRedirectAdder(text);
  const lines = ["- {from: /x/, to: /y/}", "- {from: /z/, status: gone}"];
  assert.equal(applyEdits(text, lines.map(adder)), `${text}${lines.join("\n")}\n`);
});

test("a text that can't be read is left alone", () => {
  assert.throws(() => createRedirectAdder("- {from: /a/\n"), EditFault);
});
