import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { readTree } from "../../support/file-tree.ts";
import { findNode, nodeVersions, presentNode } from "../../support/find-node.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";
import type { Cell, Grid } from "../grid.ts";

const present = presentNode;
const versions = [present, ...nodeVersions];
const day = ["--date", "2026-03-01"];

/** Runs a command with a Node; gives what it said, and which Node that was. */
function run(version: string, args: string[], cwd: string): string {
  const node = findNode(version);
  const bin = join(repository, "src/commands/waymark.mjs");
  const { status, stderr, error } = spawnSync(node, [bin, ...args], { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${stderr}${error ?? ""}`);
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
}

/** Builds the museum from nothing, again from what is kept, and with the Node of this run: all the same bytes. */
function build(version: string): string {
  const folder = makeFolder("tests/fixtures/harbour");
  const name = run(version, ["build", ...day], folder);
  const files = readTree(join(folder, "_site"));
  run(version, ["build", ...day, "--output", "again"], folder);
  run(present, ["build", ...day, "--output", "here", "--no-cache"], folder);
  assert.deepEqual(readTree(join(folder, "again")), files);
  assert.deepEqual(readTree(join(folder, "here")), files);
  return `${name}, ${Object.keys(files).length} files`;
}

const jobs: Record<string, (version: string) => string> = {
  help: (version) => run(version, ["help"], repository),
  check: (version) => run(version, ["check", ...day], repository),
  build,
};

const cells: Cell[] = versions.flatMap((version) =>
  Object.entries(jobs).map(([job, work]) => ({ name: `${version}, ${job}`, run: () => work(version) })),
);

export const nodes: Grid = {
  about: "The site is checked and the museum built by each Node that may be, with the same bytes.",
  cells,
  sample: [`${present}, build`],
};
