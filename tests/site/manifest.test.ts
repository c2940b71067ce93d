import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { Manifest } from "../../src/output/manifest/manifest.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const folder = makeFolder("tests/fixtures/harbour");

function build(...options: string[]): void {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01", ...options], folder);
  assert.equal(status, 0, stderr);
}

const text = (output: string) => readFileSync(join(folder, output, "manifest.json"), "utf8");
const read = (output: string): Manifest => JSON.parse(text(output));

before(() => {
  // With a search each page names its script, which names the index of all words.
  const settings = join(folder, "content/site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("search: true\n", ""));
  build();
  build("--output", "packed", "--compress");
});

test("the manifest names every file of the site but itself, with what is in it", () => {
  const output = join(folder, "_site");
  const files = (readdirSync(output, { recursive: true }) as string[])
    .filter((file) => statSync(join(output, file)).isFile())
    .filter((file) => file !== "manifest.json" && file !== ".waymark")
    .sort();
  assert.ok(files.length > 10);
  const expected = files.map((path) => {
    const bytes = readFileSync(join(output, path));
    return { path, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  assert.deepEqual(read("_site"), { version: 1, files: expected });
});

test("compressed forms are the same files, so they make no difference to it", () => {
  assert.ok(readdirSync(join(folder, "packed")).some((file) => file.endsWith(".br")));
  assert.equal(text("packed"), text("_site"));
});

test("a changed page is told, and with the change taken back the manifest is what it was", () => {
  const page = join(folder, "content/en/visit/opening-hours.md");
  const [original, words] = [text("_site"), readFileSync(page, "utf8")];
  build("--output", "again");
  assert.equal(text("again"), original);
  appendFileSync(page, "\nClosed in the night.\n");
  build("--output", "changed");
  const digests = new Map(read("_site").files.map(({ path, sha256 }) => [path, sha256]));
  const different = read("changed").files.filter(({ path, sha256 }) => digests.get(path) !== sha256);
  assert.ok(different.some(({ path }) => path.endsWith("visit/opening-hours/index.html")));
  assert.ok(!different.some(({ path }) => path.endsWith("getting-here/index.html")));
  writeFileSync(page, words);
  build("--output", "changed");
  assert.equal(text("changed"), original);
});
