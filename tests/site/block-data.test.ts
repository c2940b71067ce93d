import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

test("a block that can't be drawn for what its data lacks hides nothing else that is wrong, and its template is not told to misspell it too", () => {
  const folder = makeFolder("tests/fixtures/doors");
  const write = (path: string, text: string) => writeFileSync(join(folder, "content", path), text);
  write("data/hours.yaml", "tower:\n  nmae: Tower\n  link: /en/climb/\n  days: [Monday]\n");
  write("search.yaml", "promises:\n  - words: storms\n    page: /en/\n");
  write("en/way.md", "---\ntitle: The way\nordr: 3\n---\n\n[Climb](clmib.md)\n");
  const { status, stdout } = runWaymark(["check"], folder);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /"view\.block\.data\.name" does not exist\. Did you mean "view\.block\.data\.nmae"\? If the template is right, the data that the block reads has to say "name"\.\n(?! *│ Write)/,
  );
  assert.match(stdout, /"ordr" is not a setting of a page\. Did you mean "order"\?/);
  assert.match(stdout, /There is no page or file at "clmib\.md"/);
});
