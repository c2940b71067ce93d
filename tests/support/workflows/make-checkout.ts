import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "../file-tree.ts";
import { makeFolder, repository } from "../run-waymark.ts";
import { git } from "./git.ts";

const generator = [
  ".eleventy.ts",
  ".gitattributes",
  ".github",
  "package-lock.json",
  "package.json",
  "src",
  "tsconfig.json",
];

/** A new repository of one commit: this generator as it is now, with a small site of these files. */
export function makeCheckout(files: Record<string, string>): string {
  const folder = makeFolder();
  for (const path of generator) cpSync(join(repository, path), join(folder, path), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  writeTree(folder, {
    ".gitignore": "node_modules\n_site/\n.cache/\n",
    "assets/styles/main.scss": "",
    ...files,
  });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Begin");
  return folder;
}
