import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildMenuSite } from "../support/menu-site.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

test("a page that menus of two levels lead to is moved: the check says what to write at each place, and the change is told", () => {
  const folder = makeFolder();
  buildMenuSite(folder);
  const settings = join(folder, "content/site.yaml");
  assert.equal(runWaymark(["remember"], folder).status, 0);
  renameSync(join(folder, "_site"), join(folder, "before"));
  renameSync(join(folder, "content/en/visit/way.md"), join(folder, "content/en/visit/how-to-come.md"));

  const { stdout } = runWaymark(["check", "--format", "json"], folder);
  const told = JSON.parse(stdout).problems.filter(
    ({ rule }: { rule: string }) => rule === "site-link-missing",
  );
  const written = readFileSync(settings, "utf8").split("\n");
  const lines = written.flatMap((text, at) => (text.includes("/en/visit/way/") ? [at + 1] : []));
  assert.equal(lines.length, 3, "in the top menu, in the foot and in the side menu");
  assert.deepEqual(
    told.map(({ line, fix }: { line: number; fix: { line: string } }) => [line, fix.line.trim()]),
    lines.map((line) => [line, "link: /en/visit/how-to-come/"]),
  );

  writeFileSync(settings, written.join("\n").replaceAll("/en/visit/way/", "/en/visit/how-to-come/"));
  assert.equal(runWaymark(["build", "--host", "netlify"], folder).status, 1, "the old address is missed");
  const page = join(folder, "content/en/visit/how-to-come.md");
  writeFileSync(page, readFileSync(page, "utf8").replace("---\n", "---\naliases: [/en/visit/way/]\n"));
  assert.equal(runWaymark(["build", "--host", "netlify"], folder).status, 0);
  const changes = runWaymark(["changes", "before", "_site"], folder).stdout;
  assert.match(changes, /“Main menu”: “How to come” leads to another address\./);
});
