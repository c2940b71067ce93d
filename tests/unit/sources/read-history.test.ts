import assert from "node:assert/strict";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type History, readHistory } from "../../../src/sources/read-history.ts";
import { commitAt } from "../../support/commit-at.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";

const lines = "One line\nand another\nand one more\nso that it is known again\n";

/** A page that was written, changed, moved and changed again, beside one that is gone. */
function makeHistory(): string {
  const folder = makeFolder();
  writeTree(folder, { "content/en/été 1.md": lines, "content/en/gone.md": "Gone\n", "other.md": "Beside\n" });
  commitAt(folder, "2026-01-01");
  writeTree(folder, { "content/en/été 1.md": `${lines}“Second”\n` });
  rmSync(join(folder, "content/en/gone.md"));
  commitAt(folder, "2026-02-01");
  renameSync(join(folder, "content/en/été 1.md"), join(folder, "content/en/summer.md"));
  commitAt(folder, "2026-03-01");
  writeTree(folder, { "content/en/summer.md": `${lines}Third\n` });
  commitAt(folder, "2026-04-01");
  return folder;
}

test("a file has its versions, the newest first, under all names that it had", async () => {
  const folder = makeHistory();
  const history = (await readHistory(join(folder, "content"), "UTC")) as History;
  assert.deepEqual([...history.versions.keys()].sort(), ["en/gone.md", "en/summer.md"]);
  const versions = history.versions.get("en/summer.md") ?? [];
  assert.deepEqual(
    versions.map(({ day }) => day),
    ["2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01"],
  );
  const texts = await history.read(versions);
  assert.deepEqual(
    versions.map((version) => texts.get(version)),
    [`${lines}Third\n`, `${lines}“Second”\n`, `${lines}“Second”\n`, lines],
  );
  assert.equal((await history.read([])).size, 0);
  assert.equal((await history.read([{ blob: "0".repeat(40), day: "" }])).size, 0);
});

test("the day of a commit is that of the site's time zone", async () => {
  const folder = makeFolder();
  writeTree(folder, { "content/a.md": "A\n" });
  commitAt(folder, "2026-01-01");
  const history = (await readHistory(join(folder, "content"), "Pacific/Kiritimati")) as History;
  assert.equal(history.versions.get("a.md")?.[0]?.day, "2026-01-02");
});

test("without a history, or with a part of it, the reason is told", async () => {
  const folder = makeFolder();
  writeTree(folder, { "content/a.md": "A\n" });
  const reason = async (path: string) =>
    ((await readHistory(path, "UTC")) as { missing: string }).missing.replace(folder, "");
  assert.equal(await reason(join(folder, "content")), "There is no history of git here.");
  const whole = makeHistory();
  git(folder, "clone", "--quiet", "--depth", "1", `file://${whole}`, "shallow");
  assert.equal(
    await reason(join(folder, "shallow/content")),
    "Git has only a part of the history here (a shallow clone).",
  );
});
