import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listFiles } from "../../../src/sources/list-files.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** What is listed of `content/` in a new folder that `make` puts files into, and what is told: `file rule` and the message. */
function list(make: (content: string) => void) {
  const workingDir = makeFolder();
  const inputDir = join(workingDir, "content");
  mkdirSync(inputDir);
  make(inputDir);
  const { files, problems } = listFiles(makeSite({ workingDir, inputDir }));
  return {
    ids: files.map(({ id }) => id),
    told: problems.map(({ file, rule, message }) => [`${file} ${rule}`, message]),
  };
}

test("hidden files are passed over, but for those that machines look for and those of public/", () => {
  const { ids, told } = list((content) =>
    writeTree(content, {
      "a.md": "",
      ".obsidian/x.md": "",
      ".draft.md": "",
      ".well-known/a.json": "",
      "public/.well-known/b.json": "",
      "public/.nojekyll": "",
      "public/.DS_Store": "",
      "en/public/.hidden": "",
    }),
  );
  assert.deepEqual(ids, [".well-known/a.json", "a.md", "public/.nojekyll", "public/.well-known/b.json"]);
  assert.deepEqual(told, []);
});

test("links are followed to files and folders inside, also over other links", () => {
  const { ids, told } = list((content) => {
    writeTree(content, { "en/a.md": "", "en/deep/b.md": "" });
    symlinkSync("en/a.md", join(content, "first.md"));
    symlinkSync("first.md", join(content, "second.md"));
    symlinkSync("../en/deep", join(content, "en/again"));
  });
  assert.deepEqual(ids, ["en/a.md", "en/again/b.md", "en/deep/b.md", "first.md", "second.md"]);
  assert.deepEqual(told, []);
});

test("links that lead outside, nowhere, in a circle or to what is passed over are told and not followed", () => {
  const { ids, told } = list((content) => {
    writeTree(content, { "en/a.md": "", ".git/config": "", "../shared/b.md": "" });
    symlinkSync("../shared/b.md", join(content, "b.md"));
    symlinkSync("/etc", join(content, "etc"));
    symlinkSync("nothing", join(content, "c.md"));
    symlinkSync("d.md", join(content, "d.md"));
    symlinkSync("..", join(content, "en/up"));
    symlinkSync(".", join(content, "en/self"));
    symlinkSync(".git/config", join(content, "git.txt"));
  });
  assert.deepEqual(ids, ["en/a.md"]);
  const out = "This link leads out of the folder with the content, so nothing is published of it.";
  const nowhere = "This link leads nowhere, or back to itself, so nothing is published of it.";
  const circle = "This link leads to a folder that it is in, so nothing is published of it.";
  assert.deepEqual(told.toSorted(), [
    ["content/b.md file-link", out],
    ["content/c.md file-link", nowhere],
    ["content/d.md file-link", nowhere],
    ["content/en/self file-link", circle],
    ["content/en/up file-link", circle],
    ["content/etc file-link", out],
    ["content/git.txt file-link", out],
  ]);
});

test("folders that link to each other end soon", () => {
  const names = Array.from({ length: 9 }, (_, at) => `folder-${at}`);
  const { ids, told } = list((content) => {
    for (const name of names) {
      mkdirSync(join(content, name));
      writeFileSync(join(content, name, "a.md"), "");
      for (const other of names) if (other !== name) symlinkSync(`../${other}`, join(content, name, other));
    }
  });
  assert.ok(ids.length >= 9 && ids.length < 120);
  assert.match(told.at(-1)?.[1] ?? "", /^More than 100 folders are reached by links/);
  assert.ok(told.length < 1000);
});

test("pipes are told and never opened", () => {
  const { ids, told } = list((content) => {
    execFileSync("mkfifo", [join(content, "a.md"), join(content, "site.yaml")]);
  });
  assert.deepEqual(ids, []);
  assert.deepEqual(told.toSorted(), [
    ["content/a.md file-unreadable", "This is no file but a pipe, a socket or a device."],
    ["content/site.yaml file-unreadable", "This is no file but a pipe, a socket or a device."],
  ]);
});

test("names that are no UTF-8, have a line break or stand for one another are told, in one line", () => {
  const { ids, told } = list((content) => {
    writeFileSync(Buffer.from(`${content}/b\xe9.md`, "latin1"), "");
    writeFileSync(join(content, "new\nline.md"), "");
    writeFileSync(join(content, "cafe\u0301.md"), "");
    writeFileSync(join(content, "caf\u00e9.md"), "");
  });
  assert.deepEqual(ids, ["caf\u00e9.md"]);
  const wrong = "This name is no text in UTF-8, or has a control character in it.";
  assert.deepEqual(
    told.map(([place, message]) => [place?.replace(/caf.*\.md/, "café.md"), message]).toSorted(),
    [
      ["content/b\uFFFD.md file-name", wrong],
      [
        "content/café.md file-name",
        "There is another file of this name, with its accents stored in another way.",
      ],
      ["content/new\uFFFDline.md file-name", wrong],
    ],
  );
});

test("a folder in the place of the settings is told", () => {
  const { told } = list((content) => mkdirSync(join(content, "site.yaml")));
  assert.deepEqual(told, [
    ["content/site.yaml file-unreadable", "This has to be a file, but it is a folder."],
  ]);
});

test("a folder in the place of any file that is read by its name is told", () => {
  const names = ["addresses.txt", "es/interface.yaml", "es/site.yaml", "redirects.yaml", "translations.txt"];
  const { told } = list((content) => {
    for (const name of names) mkdirSync(join(content, name), { recursive: true });
    mkdirSync(join(content, "public/site.yaml"), { recursive: true });
  });
  assert.deepEqual(
    told.map(([said]) => said),
    names.map((name) => `content/${name} file-unreadable`),
  );
});
