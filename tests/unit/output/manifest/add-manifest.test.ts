import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addManifest } from "../../../../src/output/manifest/add-manifest.ts";
import type { OutputFile } from "../../../../src/output/output-file.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

async function* give(files: OutputFile[]): AsyncGenerator<OutputFile> {
  yield* files;
}

/** The files that come out, and the text of the last one. */
async function list(files: OutputFile[]): Promise<{ passed: OutputFile[]; text: string }> {
  const all: OutputFile[] = [];
  for await (const file of addManifest(give(files))) all.push(file);
  const last = all.pop();
  assert.equal(last?.path, "manifest.json");
  return { passed: all, text: String(last.content) };
}

test("names each file but itself with its size in bytes and its digest, sorted by path", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "map.pdf"), "map");
  const { text } = await list([
    { path: "index.html", content: "<p>Žuži" },
    { path: "en/map.pdf", content: { copyFrom: join(folder, "map.pdf") } },
    { path: "_redirects", content: new TextEncoder().encode("") },
    { path: "10/index.html", content: "ten" },
    { path: "9/index.html", content: "nine" },
  ]);
  assert.equal(
    text,
    `{
"version": 1,
"files": [
{"path":"10/index.html","size":3,"sha256":"e4432baa90819aaef51d2a7f8e148bf7e679610f3173752fabb4dcb2d0f418d3"},
{"path":"9/index.html","size":4,"sha256":"edcd8e701a2df0cd66a39bae6aa156cf16fe2b9653ef65f7d31742e2352421e4"},
{"path":"_redirects","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
{"path":"en/map.pdf","size":3,"sha256":"60be9861750facbfad8758254a2f76c0cfe78d54459a3bc187d49b1401fcd8e8"},
{"path":"index.html","size":9,"sha256":"39e554638c81e1d8718d19468c7602c5c0c914504609a4b74e36c1ef4a039858"}
]
}
`,
  );
  assert.deepEqual(Object.keys(JSON.parse(text)), ["version", "files"]);
});

test("says the same in whatever order the files come, and something else for one changed byte", async () => {
  const one = { path: "a.html", content: "a" };
  const two = { path: "b.html", content: "b" };
  assert.equal((await list([one, two])).text, (await list([two, one])).text);
  assert.notEqual((await list([one, two])).text, (await list([one, { ...two, content: "B" }])).text);
});

test("passes on the very bytes that it measured, and what they are made of", async () => {
  const folder = makeFolder();
  const copied = join(folder, "map.pdf");
  writeFileSync(copied, "map");
  const { passed } = await list([
    { path: "a.html", content: "a", source: "content/a.md" },
    { path: "map.pdf", content: { copyFrom: copied } },
  ]);
  const found = passed.map(({ path, content, source }) => ({ path, content, source }));
  assert.deepEqual(found, [
    { path: "a.html", content: Buffer.from("a"), source: "content/a.md" },
    { path: "map.pdf", content: Buffer.from("map"), source: copied },
  ]);
});

test("takes a file after the other, so that the site need not fit into memory", async () => {
  const asked: string[] = [];
  async function* make(): AsyncGenerator<OutputFile> {
    for (const path of ["a", "b"]) {
      asked.push(path);
      yield { path, content: path };
    }
  }
  const files = addManifest(make());
  await files.next();
  assert.deepEqual(asked, ["a"]);
  await files.return(undefined);
});

test("says which file can't be read", async () => {
  const gone = join(makeFolder(), "gone.pdf");
  await assert.rejects(list([{ path: "gone.pdf", content: { copyFrom: gone } }]), {
    name: "OutputError",
    message: "gone.pdf could not be read: a file or folder that it needs is gone.",
  });
});
