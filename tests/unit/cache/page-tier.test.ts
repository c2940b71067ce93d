import assert from "node:assert/strict";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openPageTier } from "../../../src/cache/page-tier.ts";
import { createPageWorker } from "../../../src/commands/threads/page-worker.ts";
import type { FoundPage } from "../../../src/content/content.ts";
import { parseGlossary } from "../../../src/site/glossary/parse-glossary.ts";
import type { Site } from "../../../src/site/site.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeValues } from "../../support/make-values.ts";
import { makeFolder } from "../../support/run-waymark.ts";

function makeFile(site: Site, name: string, text: string): FoundPage {
  const absolutePath = join(site.inputDir, name);
  writeFileSync(absolutePath, text);
  const id = name.normalize("NFC");
  return { id, absolutePath, place: { path: id.replace(/\.md$/, ""), order: null } };
}

function makeHouse(): Site {
  const folder = makeFolder();
  return makeSite({ inputDir: folder, workingDir: folder, cacheDir: join(folder, ".cache") });
}

/** Makes a page of a file as a build does; says whether it was made anew. */
async function build(site: Site, file: FoundPage, version = "1") {
  const tier = await openPageTier(site, version);
  const kept = tier?.find(file) ?? null;
  const [made] = kept ? [kept] : await createPageWorker(site).make([file]);
  if (!kept && made?.page) tier?.add({ ...made, page: made.page });
  await tier?.save();
  return { isNew: kept === null, made };
}

test("a page is made once, and again when its file, the settings or the program have changed", async () => {
  const site = makeHouse();
  const file = makeFile(site, "boats.md", "# Boats\n\nThree.\n");
  const first = await build(site, file);
  assert.equal(first.isNew, true);
  assert.deepEqual(await build(site, file), { isNew: false, made: first.made });
  assert.equal((await build({ ...site, today: "2030-01-01" }, file)).isNew, false);
  makeFile(site, "boats.md", "# Boats\n\nFour.\n");
  assert.equal((await build(site, file)).isNew, true);
  assert.equal((await build({ ...site, settings: { ...site.settings, search: true } }, file)).isNew, true);
  assert.equal((await build(site, file, "2")).isNew, true);
});

test("a page is made anew when the glossary says something else of its words", async () => {
  const site = makeHouse();
  const file = makeFile(site, "boats.md", "# Boats\n\nThree.\n");
  const { glossary } = parseGlossary({ path: "", text: "words: [{ use: ship, avoid: boat }]" }, ["en"]);
  await build(site, file);
  assert.equal((await build({ ...site, glossary }, file)).isNew, true);
  assert.equal((await build({ ...site, glossary }, file)).isNew, false);
});

test("a page is made anew when a value that it uses is another one, and not when any other is", async () => {
  const texts = ["# Call :value[phone]\n\n:value[fee], and not :value[late].\n", "# House\n\n:value[fee]\n"];
  const houses = texts.map((text) => {
    const site = makeHouse();
    return { site, file: makeFile(site, "a.md", text) };
  });
  const areNew = (text: string) =>
    Promise.all(
      houses.map(async ({ site, file }) => (await build({ ...site, values: makeValues(text) }, file)).isNew),
    );
  const first = "phone: +1 312 555 0100\nfee: 8 EUR\n";
  assert.deepEqual(await areNew(first), [true, true]);
  assert.deepEqual(await areNew(first), [false, false]);
  const called = first.replace("0100", "0199");
  assert.deepEqual(await areNew(called), [true, false]);
  // One that was missing may be there now, or be like another one.
  const late = `${called}late: 5\n`;
  assert.deepEqual(await areNew(late), [true, false]);
  assert.deepEqual(await areNew(`${late}more: 1\n`), [false, false]);
});

test("a kept page is read at the place that its name has on the disk", async () => {
  const site = makeHouse();
  const text = "# Führung\n\nUm drei.\n";
  const composed = makeFile(site, "führung.md".normalize("NFC"), text);
  await build(site, composed);
  rmSync(composed.absolutePath);
  const decomposed = makeFile(site, "führung.md".normalize("NFD"), text);
  assert.equal(decomposed.id, composed.id);
  const { isNew, made } = await build(site, decomposed);
  assert.equal(isNew, false);
  assert.equal(made?.page?.source.file, decomposed.absolutePath);
});

test("nothing is taken where the content was moved to, since problems name the old place", async () => {
  const site = makeHouse();
  await build(site, makeFile(site, "boats.md", "# Boats\n"));
  const moved = `${site.inputDir}-moved`;
  renameSync(site.inputDir, moved);
  const there = { ...site, inputDir: moved, workingDir: moved, cacheDir: join(moved, ".cache") };
  assert.equal((await build(there, makeFile(there, "boats.md", "# Boats\n"))).isNew, true);
});

test("a page is made anew when a file beside it makes a place in menus of the number in its name", async () => {
  const site = makeHouse();
  const file = makeFile(site, "1-boats.md", "# Boats\n");
  assert.equal((await build(site, file)).made?.page?.url, "/1-boats/");
  const beside = await build(site, { ...file, place: { path: "boats", order: 1 } });
  assert.deepEqual([beside.isNew, beside.made?.page?.url], [true, "/boats/"]);
});
