import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import type { Edit, Problem } from "../../../src/problems/problem.ts";
import { writeTree } from "../../support/file-tree.ts";
import { findSiteProblems } from "../../support/find-site-problems.ts";
import { mendedMistakes } from "../../support/mistakes/mended-mistakes.ts";
import type { Mistake } from "../../support/mistakes/mistake.ts";
import { museum } from "../../support/mistakes/museum.ts";
import { toldMistakes } from "../../support/mistakes/told-mistakes.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** Makes all repairs that are proposed, as somebody does who chooses each of them. */
function repair(problems: Problem[]): void {
  const edits = new Map<string, Edit[]>();
  for (const { file, repair } of problems)
    if (repair) edits.set(repair.file ?? file, [...(edits.get(repair.file ?? file) ?? []), ...repair.edits]);
  for (const [file, found] of edits) {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    writeTree(".", { [file]: applyEdits(text, found) });
  }
}

/** Changes a file of the content as somebody does in the editor; `null` takes it away, a name beginning with > moves it. */
function change({ file, from, to }: Pick<Mistake, "file" | "from" | "to">): void {
  const path = join("content", file);
  if (to === null) rmSync(path);
  else if (to.startsWith(">")) renameSync(path, join("content", to.slice(1)));
  else replace(path, from, to);
}

function replace(path: string, from: string, to: string): void {
  const text = from === "" ? "" : readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${path} has no “${from}”`);
  writeTree(".", { [path]: text.replace(from, () => to) });
}

const home = process.cwd();

for (const mistake of [...mendedMistakes, ...toldMistakes]) {
  const { what, told, isMended, after } = mistake;
  test(`${what} ends in ${isMended ? "a repair that mends it" : "a sentence that is enough"}`, async () => {
    process.chdir(makeFolder());
    try {
      writeTree(".", museum);
      change(mistake);
      const found = await findSiteProblems();
      const said = found.map(({ file, line, message, hint }) =>
        [`${file.replace("content/", "")}:${line}`, message, hint ?? ""].join(" ").trim(),
      );
      assert.deepEqual(said, told);
      repair(found);
      if (!isMended) assert.ok(found.some(({ repair }) => repair === null));
      for (const step of after ?? []) change(step);
      assert.deepEqual(await findSiteProblems(), []);
    } finally {
      process.chdir(home);
    }
  });
}

test("without a mistake nothing is told", async () => {
  process.chdir(makeFolder());
  writeTree(".", museum);
  assert.deepEqual(await findSiteProblems(), []);
  process.chdir(home);
});
