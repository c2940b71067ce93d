import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The folder of this repository. */
export const repository = resolve(import.meta.dirname, "../..");
const bin = join(repository, "src/commands/waymark.mjs");

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a user would, in `cwd`. */
export function runWaymark(args: string[], cwd: string, env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: "", ...env },
  });
  return { status, stdout, stderr };
}

const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * A new temporary folder, with a copy of a fixture in it where one is named. It is removed when the process ends, after
 * all hooks of the tests: a preview that still runs writes into it.
 */
export function makeFolder(fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-"));
  folders.push(folder);
  if (fixture) cpSync(join(repository, fixture), folder, { recursive: true });
  return folder;
}
