import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, repository } from "../support/run-waymark.ts";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const [, table = ""] = /^<!-- claims: .*\n\n([^#]*)/m.exec(readme) ?? [];
const claims = [...table.matchAll(/^\| (.*) \| `(.*)` \| `(.*)` \|$/gm)].map(
  ([, claim = "", command = "", shown = ""]) => ({
    claim,
    command,
    shown,
  }),
);

/** A copy of what a checkout has of its site, with its commands. */
function copyCheckout(): string {
  const folder = makeFolder();
  for (const name of ["content", "assets"])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const run = (name: string) => scripts[name].replace("src/", `${repository}/src/`);
  const own = { private: true, scripts: { build: run("build"), check: run("check") } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(own));
  return folder;
}

test("the README says what Waymark does beside others, each with a command", () => {
  assert.ok(claims.length >= 5, table);
});

for (const { claim, command, shown } of claims)
  test(`what the README says is so: Waymark ${claim}`, () => {
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: copyCheckout(), encoding: "utf8" });
    assert.ok(`${stdout}\n${stderr}`.includes(shown), stdout + stderr);
  });
