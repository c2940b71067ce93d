import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

declare const WAYMARK_PROGRAM: string | undefined;

// What npm says of the packages that are installed, in a checkout or beside the package.
const locks = ["../../node_modules", "../../.."].map((folder) =>
  join(import.meta.dirname, folder, ".package-lock.json"),
);

/**
 * A name for the program, all its packages and Node, part of every key in the cache, so that nothing is taken from it that
 * another version made. `null` while the sources themselves run: then nothing is kept that depends on them.
 */
export const programVersion: string | null =
  typeof WAYMARK_PROGRAM === "string" ? nameVersion(WAYMARK_PROGRAM) : null;

function nameVersion(program: string): string {
  const hash = createHash("sha256").update(`${program}\n${process.version}\n`);
  for (const lock of locks) if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest("hex").slice(0, 16);
}
