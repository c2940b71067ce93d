import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readCompilerFault } from "../../../src/sources/read-compiler-fault.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

test("what a compiler says of a line stands at its place, counted in letters where it counted bytes", () => {
  const folder = makeFolder();
  writeTree(folder, { "assets/a.ts": 'const ok = 1;\nconst schön = "日本"; ;;x;\n' });
  const file = join(folder, "assets/a.ts");
  const lineText = 'const schön = "日本"; ;;x;';
  const column = Buffer.byteLength(lineText.slice(0, lineText.indexOf(";;")));
  const fault = (location: object) => ({ errors: [{ text: 'Unexpected ";"', location }] });
  const inBytes = fault({ file, line: 2, column, length: 2, lineText });
  const inLetters = fault({ file, line: 2, column: lineText.indexOf(";;"), length: 2 });
  for (const error of [inBytes, inLetters]) {
    const { problem } = readCompilerFault(error, file, folder);
    assert.deepEqual(
      [problem.rule, problem.file, problem.line, problem.column, problem.length, problem.message],
      ["asset-fault", "assets/a.ts", 2, lineText.indexOf(";;") + 1, 2, 'Unexpected ";".'],
    );
    assert.equal(problem.excerpt, lineText);
  }
});

test("what has no place is a fault of the whole file, and a fault that is known as one stays as it is", () => {
  const fault = readCompilerFault(new Error("It is no drawing"), "/site/assets/icon.svg", "/site");
  assert.deepEqual(
    [fault.problem.file, fault.problem.line, fault.problem.message],
    ["assets/icon.svg", 0, "It is no drawing."],
  );
  assert.equal(readCompilerFault(fault, "/site/other.ts", "/site"), fault);
});
