import assert from "node:assert/strict";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listAll } from "../support/kept/list-all.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

test("a build of a site that did not change leaves each file as it lies, but for the mark and the list of files", () => {
  const folder = makeFolder();
  const [input, assets] = [join(repository, "content"), join(repository, "assets")];
  const build = () => {
    const { status, stderr } = runWaymark(
      ["build", "--input", input, "--assets", assets, "--date", "2026-03-01"],
      folder,
    );
    assert.equal(status, 0, stderr);
    const site = join(folder, "_site");
    return new Map(listAll(site).map((path) => [path, statSync(path).mtimeMs]));
  };
  build();
  const [second] = [build(), build()];
  const fourth = build();
  const written = [...fourth].filter(([path, time]) => second?.get(path) !== time).map(([path]) => path);
  assert.deepEqual(
    written.map((path) => path.slice(join(folder, "_site/").length)),
    [".waymark", "manifest.json"],
  );
});

test("a build that a mistake stops leaves what is kept for the next one", () => {
  const folder = makeFolder("tests/fixtures/harbour");
  const build = () => runWaymark(["build"], folder).status;
  const kept = () => listAll(join(folder, ".cache/output")).length;
  assert.deepEqual([build(), build()], [0, 0]);
  const before = kept();
  assert.ok(before > 3);
  writeFileSync(join(folder, "content/broken.md"), "---\ntitel: Oops\n---\n");
  assert.equal(build(), 1);
  assert.equal(kept(), before);
});

test("a build without its cache leaves no trace of one, and one that can keep nothing builds all the same", () => {
  const folder = makeFolder("tests/fixtures/harbour");
  assert.equal(runWaymark(["build", "--no-cache"], folder).status, 0);
  assert.equal(existsSync(join(folder, ".cache")), false);
  writeFileSync(join(folder, ".cache"), "a file in its place");
  assert.equal(runWaymark(["build", "--compress"], folder).status, 0);
});
