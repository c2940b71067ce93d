import assert from "node:assert/strict";
import { cpSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listAll } from "../support/kept/edits.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

test("a build of a site that did not change leaves each file as it lies, but for the mark and the list of files", () => {
  const folder = makeFolder();
  cpSync(join(repository, "content"), join(folder, "content"), { recursive: true });
  const build = () => {
    const { status, stderr } = runWaymark(["build", "--date", "2026-03-01"], folder);
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
