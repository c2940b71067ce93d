import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { readLanguages } from "../../../src/sources/read-languages.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const settings = settingsSchema.parse({
  languages: [
    { code: "en", name: "English" },
    { code: "ar", name: "العربية" },
  ],
});

const ofSite = { settings, settingsWith: () => settings, values: new Map(), used: {} };

test("the words of the content come before Waymark's own, and English ones stand in for those that are missing", async () => {
  const folder = makeFolder();
  writeTree(folder, { "en/interface.yaml": "next: Onwards\n", "ar/interface.yaml": "menu: القائمة\n" });
  const { languages, problems } = await readLanguages(ofSite, folder, {
    workingDir: folder,
    relative: false,
    replaced: new Set(),
  });
  const [english, arabic] = languages;
  assert.deepEqual(problems, []);
  assert.deepEqual([english?.dir, english?.words.next, english?.words.menu], ["ltr", "Onwards", "Menu"]);
  assert.deepEqual([arabic?.dir, arabic?.words.menu], ["rtl", "القائمة"]);
  assert.equal(typeof arabic?.words.skipToContent, "string");
});

test("a word that the frame does not have is told with the file", async () => {
  const folder = makeFolder();
  writeTree(folder, { "en/interface.yaml": "nxt: Onwards\n" });
  const { problems } = await readLanguages(ofSite, folder, {
    workingDir: folder,
    relative: false,
    replaced: new Set(),
  });
  assert.deepEqual(
    problems.map(({ file, rule, corrected }) => [file, rule, corrected]),
    [["en/interface.yaml", "yaml-unknown-key", "next: Onwards"]],
  );
});
