import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import type { OutputFile } from "../../../src/output/output-file.ts";
import { buildOutputPlace } from "../../../src/output/output-place.ts";
import { writeOutput } from "../../../src/output/write-output.ts";

let base = "";
let output = "";

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "waymark-"));
  output = join(base, "_site");
  await mkdir(join(base, "content"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const folders = () => ({ inputDir: join(base, "content"), assetsDirs: [], workingDir: base });
const write = (files: OutputFile[], to = output) => writeOutput(to, files, folders());
const page = (path: string, content = path): OutputFile => ({ path, content });

async function listAll(dir: string): Promise<string[]> {
  return ((await readdir(dir, { recursive: true })) as string[]).sort();
}

test("writes text, bytes and copies, and what is no longer there vanishes", async () => {
  await writeFile(join(base, "content/a.pdf"), "pdf");
  await write([
    page("en/index.html", "one"),
    { path: "b.bin", content: Uint8Array.of(1, 2) },
    { path: "en/a.pdf", content: { copyFrom: join(base, "content/a.pdf") } },
  ]);
  assert.deepEqual(await listAll(output), [".waymark", "b.bin", "en", "en/a.pdf", "en/index.html"]);
  await write([page("en/index.html", "two")]);
  assert.deepEqual(await listAll(output), [".waymark", "en", "en/index.html"]);
  assert.equal(await readFile(join(output, "en/index.html"), "utf8"), "two");
});

test("nothing is left beside the output", async () => {
  await write([page("a.html")]);
  assert.deepEqual(await listAll(base), ["_site", "_site/.waymark", "_site/a.html", "content"]);
});

test("a write that fails leaves the last output as it was", async () => {
  await write([page("a.html", "old")]);
  await assert.rejects(
    write([page("a.html", "new"), { path: "b", content: { copyFrom: join(base, "absent") } }]),
    /ENOENT/,
  );
  assert.equal(await readFile(join(output, "a.html"), "utf8"), "old");
  assert.deepEqual(await listAll(base), ["_site", "_site/.waymark", "_site/a.html", "content"]);
});

test("a folder with somebody's files is never replaced", async () => {
  await mkdir(output);
  await writeFile(join(output, "thesis.doc"), "precious");
  await assert.rejects(write([page("a.html")]), {
    name: "OutputError",
    message: `The output folder ${output} holds files that Waymark did not make (such as thesis.doc), so it was left alone. Name a new or an empty folder with --output.`,
  });
  assert.equal(await readFile(join(output, "thesis.doc"), "utf8"), "precious");
});

test("an empty folder is taken; a file, a repository and the folders of the sources are refused", async () => {
  await mkdir(output);
  await write([page("a.html")]);
  await writeFile(join(base, "file"), "");
  await mkdir(join(base, "repository/.git"), { recursive: true });
  await assert.rejects(write([page("a.html")], join(base, "file")), /is a file/);
  await assert.rejects(write([page("a.html")], join(base, "repository")), /is a git repository/);
  await assert.rejects(write([page("a.html")], join(base, "content")), /is also the content folder/);
  await assert.rejects(write([page("a.html")], join(base, "content/out")), /is inside the content folder/);
  await assert.rejects(write([page("a.html")], base), /holds the content folder/);
  await assert.rejects(write([page("a.html")], "/"), /is the root of the disk/);
});

test("a link is followed, and what it leads to is judged", async () => {
  await mkdir(join(base, "elsewhere"));
  await symlink(join(base, "elsewhere"), output);
  await write([page("a.html")]);
  assert.deepEqual(await listAll(join(base, "elsewhere")), [".waymark", "a.html"]);
  await symlink(join(base, "content"), join(base, "trap"));
  await assert.rejects(write([page("a.html")], join(base, "trap")), /is also the content folder/);
});

test("nothing is written outside the folder, and no two files to one place", async () => {
  for (const path of ["../x", "/x", "a/../../x", "a//b", "", "a\\b"]) {
    await assert.rejects(write([page(path)]), { name: "OutputError" }, path);
  }
  await assert.rejects(write([page("a/x.html"), page("A/X.html")]), {
    message: 'Two files would be written to one place: "a/x.html" and "A/X.html".',
  });
  assert.ok(!existsSync(output));
});

test("a crash between the two renames is repaired at the next start", async () => {
  await write([page("a.html", "old")]);
  const place = buildOutputPlace(output);
  await rename(output, place.aside);
  await writeFile(place.lock, "999999999 gone-host x");
  await rm(place.lock);
  await assert.rejects(write([page("../x")]));
  assert.equal(await readFile(join(output, "a.html"), "utf8"), "old");
});

test("leftovers of builds that died are cleared away, those of living ones stay", async () => {
  const place = buildOutputPlace(output);
  const dead = join(base, `${place.workPrefix}999999999-0123abcd`);
  const living = join(base, `${place.workPrefix}1-0123abcd`);
  await mkdir(dead);
  await mkdir(living);
  await write([page("a.html")]);
  assert.deepEqual([existsSync(dead), existsSync(living)], [false, true]);
});

test("of many builds at once each writes a whole site", async () => {
  await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      write(["a", "b", "c"].map((name) => page(`${name}.html`, String(n)))),
    ),
  );
  const texts = await Promise.all(
    ["a", "b", "c"].map((name) => readFile(join(output, `${name}.html`), "utf8")),
  );
  assert.equal(new Set(texts).size, 1);
  assert.deepEqual(await listAll(base), [
    "_site",
    "_site/.waymark",
    "_site/a.html",
    "_site/b.html",
    "_site/c.html",
    "content",
  ]);
});
