import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A digest of all that the program in a checkout is made of: every file of `src`, what it says of itself, the packages beside it. */
export function hashSources(root) {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash("sha256");
  for (const path of ["package.json", ".eleventy.ts"].map((name) => join(root, name)).concat(files.sort()))
    hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path));
  // What npm says of the packages that are installed.
  for (const path of ["node_modules/.package-lock.json", "../.package-lock.json"])
    if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  return hash.digest("hex").slice(0, 16);
}
