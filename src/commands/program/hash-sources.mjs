import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A digest of all that the program in a checkout is made of: every file of `src`, what it says of itself, the packages beside it. */
export function hashSources(root) {
  const hash = createHash("sha256");
  for (const path of listSources(root)) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest("hex").slice(0, 16);
}

/** A digest of when and how each of these files of a folder was last changed, which any edit changes: a fifth less time at a start than to read them. */
export function hashStamps(folder, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, path));
    hash.update(`${path}\n${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  }
  return hash.digest("hex");
}

/** The files that the program in a checkout is made of, by their paths in it. */
export function listSources(root) {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
  // What npm says of the packages that are installed.
  const locks = ["node_modules/.package-lock.json", "../.package-lock.json"];
  return [
    "package.json",
    ".eleventy.ts",
    ...files.sort(),
    ...locks.filter((path) => existsSync(join(root, path))),
  ];
}
