import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The kinds of tests, in the order in which they run. */
export const kinds = ["unit", "site", "browser"] as const;

/**
 * The test files that a word of the command line means: a kind, a folder or a file; sorted. Throws a sentence where there
 * is none, since a run of no tests would look like a success.
 */
export function listTests(word: string, root: string): string[] {
  const path = join(root, (kinds as readonly string[]).includes(word) ? join("tests", word) : word);
  if (!existsSync(path)) throw new Error(`There are no tests at "${word}". Kinds are ${kinds.join(", ")}.`);
  const files = statSync(path).isFile() ? [path] : listFolder(path);
  if (files.length === 0) throw new Error(`There are no tests in "${word}": their names end in .test.ts.`);
  return files;
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith(".test.ts") && !name.includes("fixtures"))
    .map((name) => join(folder, name))
    .sort();
}
