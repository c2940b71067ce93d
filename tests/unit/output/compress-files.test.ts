import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { writeEntry } from "../../../src/cache/read-kept.ts";
import { compressFiles } from "../../../src/output/compress-files.ts";

const text = "Learning together. ".repeat(100);

async function tempDir(t: { after(clean: () => Promise<void>): void }): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "compress-"));
  t.after(() => rm(dir, { recursive: true }));
  return dir;
}

test("compresses text files, and leaves small and packed ones alone", async (t) => {
  const dir = await tempDir(t);
  await writeFile(join(dir, "list.csv"), text);
  const packed = await compressFiles(
    [
      { path: "en/index.html", content: text },
      { path: "list.csv", content: { copyFrom: join(dir, "list.csv") } },
      { path: "small.css", content: "a{}" },
      { path: "photo.jpg", content: text },
    ],
    { cacheDir: join(dir, "cache") },
  );
  assert.deepEqual(
    packed.map(({ path }) => path),
    ["en/index.html.br", "en/index.html.gz", "list.csv.br", "list.csv.gz"],
  );
  assert.equal(brotliDecompressSync(packed[0]?.content as Uint8Array).toString(), text);
  assert.equal(gunzipSync(packed[1]?.content as Uint8Array).toString(), text);
});

test("takes what it compressed before from the cache, by content", async (t) => {
  const dir = await tempDir(t);
  const first = await compressFiles([{ path: "a.html", content: text }], { cacheDir: dir });
  const names = await readdir(join(dir, "compressed"));
  assert.equal(names.length, 2);
  for (const name of names)
    await writeEntry(dir, `compressed/${name}`, Buffer.from(`kept ${name.slice(-2)}`));
  const again = await compressFiles([{ path: "b.html", content: text }], { cacheDir: dir });
  assert.deepEqual(
    again.map(({ path, content }) => [path, String(content)]),
    [
      ["b.html.br", "kept br"],
      ["b.html.gz", "kept gz"],
    ],
  );
  const changed = await compressFiles([{ path: "a.html", content: `${text}!` }], { cacheDir: dir });
  assert.notDeepEqual(changed[0]?.content, first[0]?.content);
});

test("takes the forms that the last output has of the same content", async (t) => {
  const cacheDir = await tempDir(t);
  const [made] = await compressFiles([{ path: "a.html", content: text }], { cacheDir });
  const find = (path: string, key: string) =>
    path === "a.html.br" && key === made?.key ? { path, content: { copyFrom: "the last output" } } : null;
  const again = await compressFiles([{ path: "a.html", content: text }], { cacheDir }, find);
  assert.deepEqual(again[0]?.content, { copyFrom: "the last output" });
  assert.equal(again[1]?.path, "a.html.gz");
  const [changed] = await compressFiles([{ path: "a.html", content: `${text}!` }], { cacheDir }, find);
  assert.equal(brotliDecompressSync(changed?.content as Uint8Array).toString(), `${text}!`);
});
