import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { changeText } from "../support/change-text.ts";
import { readTree } from "../support/file-tree.ts";
import { installPackage, packProgram } from "../support/install-package.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const fixture = "tests/fixtures/doors";
const site = makeFolder(fixture);
let installed = "";

before(() => {
  installed = installPackage(packProgram(), site);
  const compilerOptions = {
    strict: true,
    target: "es2023",
    module: "nodenext",
    noEmit: true,
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(join(site, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["assets"] }));
});

/** What the compiler says of the files of the site. */
function checkTypes(): string {
  const { stdout } = spawnSync(join(repository, "node_modules/.bin/tsc"), ["-p", "."], {
    cwd: site,
    encoding: "utf8",
  });
  return stdout;
}

test("a site that uses every door has the types of the package, and is built with it", () => {
  assert.equal(checkTypes(), "");
  const bin = join(installed, "dist/commands/waymark.mjs");
  const { status, stderr } = spawnSync(process.execPath, [bin, "build", "--date", "2026-03-01"], {
    cwd: site,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  const here = runWaymark(["build", "--date", "2026-03-01", "--output", "checkout"], site);
  assert.equal(here.status, 0, here.stderr);
  assert.deepEqual(readTree(join(site, "_site")), readTree(join(site, "checkout")));
});

const mistakes: [path: string, from: string, to: string, told: RegExp][] = [
  ["assets/blocks/hours/block.ts", '"section"', '"sektion"', /block\.ts\(5,3\): .*"sektion"/],
  ["assets/blocks/hours/block.ts", "about", "abuot", /block\.ts\(4,3\): .*'abuot'/],
  ["assets/motif/draw-mark.ts", "= (name)", "= async (name)", /draw-mark\.ts\(5,14\): /],
  ["assets/cards/draw-card.ts", "colors.paper", "colours.paper", /draw-card\.ts\(6,\d+\): .*'colours'/],
  ["assets/eleventy.ts", "addFilter", "addPassthroughCopy", /eleventy\.ts\(6,18\): .*'addPassthroughCopy'/],
];

for (const [path, from, to, told] of mistakes)
  test(`an editor that knows the types marks "${to}" in ${path}`, () => {
    const whole = readFileSync(join(site, path), "utf8");
    writeFileSync(join(site, path), changeText(fixture, path, from, to)[path] as string);
    assert.match(checkTypes(), told);
    writeFileSync(join(site, path), whole);
  });

test("the package exports the types that are written down, and nothing else", () => {
  const text = readFileSync(join(installed, "dist/index.d.ts"), "utf8");
  const exported = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name).sort();
  const guide = readFileSync(join(installed, ".github/CONTRIBUTING.md"), "utf8");
  const [, part = ""] = /^## What a site may build on$(.*?)^## /ms.exec(guide) ?? [];
  const written = [...part.matchAll(/^\| .*$/gm)].flatMap(([row]) =>
    [...row.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name),
  );
  assert.deepEqual(exported, [...new Set(written)].sort());
  for (const path of ["waymark", "waymark/dist/main.cjs", "waymark/dist/theme/theme-dir.ts"]) {
    const { stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", `await import("${path}")`],
      { cwd: site, encoding: "utf8" },
    );
    assert.match(stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/, path);
  }
});
