import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { formatManifest } from "../../../src/output/manifest/format-manifest.ts";
import { makeFolder } from "../../support/run-waymark.ts";
import { runScript } from "../../support/workflows/run-script.ts";

/** A manifest of files with these digests. */
function makeManifest(files: Record<string, string>): string {
  return formatManifest(Object.entries(files).map(([path, sha256]) => ({ path, sha256, size: 1 })));
}

/** Runs the script on a built manifest and published ones by file name. */
async function ask(built: string, published: Record<string, string>, against = Object.keys(published)) {
  const folder = makeFolder();
  for (const [name, text] of Object.entries({ ...published, "manifest.json": built }))
    writeFileSync(join(folder, name), text);
  const args = against.flatMap((name) => ["--against", name]);
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  const { status, output } = await runScript(
    "manifest-changed.mjs",
    ["manifest.json", ...args],
    folder,
    files,
  );
  assert.equal(status, 0, output);
  assert.equal(readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"), output);
  return { output, result: readFileSync(files.GITHUB_OUTPUT, "utf8") };
}

const site = makeManifest({ "index.html": "a", "main.css": "b" });

test("a build that equals what is published, file by file, is not published again", async () => {
  assert.deepEqual(await ask(site, { "last.json": site }), {
    output: "Nothing to publish: the site is up to date, file by file.\n",
    result: "changed=false\n",
  });
});

test("files that changed, came or went are named", async () => {
  const other = makeManifest({ "index.html": "a2", "old.html": "c" });
  assert.deepEqual(await ask(site, { "last.json": other }), {
    output: "To be published. 3 files are different: index.html, main.css, old.html.\n",
    result: "changed=true\n",
  });
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index + 10}.html`, "x"]));
  const { output } = await ask(makeManifest(many), { "last.json": makeManifest({}) });
  assert.match(output, /^To be published\. 12 files are different: p10\.html, .*, p19\.html and 2 more\.\n$/);
});

test("one of two records that differs, is missing or is no manifest is enough to publish", async () => {
  const other = makeManifest({ "index.html": "a2", "main.css": "b" });
  assert.match((await ask(site, { "one.json": site, "two.json": other })).output, /1 file is different: ind/);
  const missing = await ask(site, { "one.json": site }, ["one.json", "none.json"]);
  assert.equal(missing.output, "To be published. There is no record of the last publication.\n");
  assert.equal(missing.result, "changed=true\n");
  const strange = await ask(site, { "one.json": '{"name":"An app"}' });
  assert.match(strange.output, /\(one\.json is no manifest\)/);
});

test("the live site is asked past caches, and one that does not answer well is published to", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.statusCode = request.url?.startsWith("/site/") ? 200 : 404;
    response.end(site);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    assert.equal((await ask(site, {}, [`${origin}/site/manifest.json`])).result, "changed=false\n");
    const lost = await ask(site, {}, [`${origin}/manifest.json`]);
    assert.ok(lost.output.includes(`(${origin}/manifest.json answers 404)`));
    assert.equal(lost.result, "changed=true\n");
  } finally {
    server.close();
  }
  assert.match(asked[0] ?? "", /^\/site\/manifest\.json\?\d+$/);
});

test("a call without something to compare with is refused", async () => {
  const { status, output } = await runScript("manifest-changed.mjs", ["manifest.json"], makeFolder());
  assert.deepEqual([status, output], [2, "Usage: manifest-changed.mjs MANIFEST --against FILE_OR_ADDRESS\n"]);
});
