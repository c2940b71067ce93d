import { lstatSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { formatDiff } from "../../problems/format-diff.ts";
import { showText } from "../../problems/show-text.ts";
import { runGit } from "../../sources/run-git.ts";
import type { OptionValues } from "../command.ts";
import type { Deed } from "./deed.ts";
import { formatUndo } from "./format-undo.ts";

/**
 * Shows what a command would do, and does it where a person at the terminal or `--yes` says so. Exit code 2 where nothing was written,
 * with the reason: a file has work in it that git does not know, which the way back would take with it, or nobody said yes.
 */
export async function runDeed(deed: Deed, call: string, options: OptionValues): Promise<number> {
  process.stdout.write(formatDeed(deed));
  const taken = findTaken(deed);
  if (taken !== undefined) {
    process.stderr.write(`Nothing was written: there is a "${showText(taken)}" already.\n`);
    return 2;
  }
  const unsaved = options.force === true ? [] : await findUnsaved(deed);
  if (unsaved.length > 0) {
    const names = unsaved.map((path) => `"${showText(path)}"`).join(", ");
    process.stderr.write(
      `Nothing was written: ${names} ${unsaved.length === 1 ? "has" : "have"} changes that are not committed, and the way back would take them away too. Commit them first, or add --force.\n`,
    );
    return 2;
  }
  if (options.yes !== true && !(await isWanted())) {
    process.stderr.write(`Nothing was written. To do it: waymark ${call} --yes\n`);
    return 2;
  }
  await carryOut(deed);
  process.stdout.write(`${[...deed.told, `To take it back: ${formatUndo(deed)}`].join("\n")}\n`);
  return 0;
}

function formatDeed({ writes, moves, removals }: Deed): string {
  const files = [
    ...moves.map(({ from, to }) => `${showText(from)} → ${showText(to)}\n`),
    ...removals.map((path) => `${showText(path)} is deleted\n`),
  ];
  const diffs = writes.map(({ path, before, after }) => `${formatDiff(path, before ?? "", after)}\n`);
  return `${files.join("")}${files.length > 0 ? "\n" : ""}${diffs.join("")}`;
}

/** A file that stands where another one is to come, whether or not the site reads it; a name that differs in case alone may be the same file. */
function findTaken({ writes, moves }: Deed): string | undefined {
  const made = writes.flatMap(({ path, before }) => (before === null ? [path] : []));
  const inode = (path: string) => lstatSync(resolve(path), { throwIfNoEntry: false })?.ino;
  return (
    made.find((path) => inode(path) !== undefined) ??
    moves.find(({ from, to }) => ![undefined, inode(from)].includes(inode(to)))?.to
  );
}

/** The files of a deed that have changes which are not committed; none where there is no git to ask. */
async function findUnsaved({ writes, moves, removals }: Deed): Promise<string[]> {
  const old = writes.flatMap(({ path, before }) => (before === null ? [] : [path]));
  const paths = [...new Set([...old, ...moves.map(({ from }) => from), ...removals])];
  if (paths.length === 0) return [];
  try {
    const args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...paths];
    const status = await runGit(process.cwd(), "UTC", ["--literal-pathspecs", ...args]);
    const changed = status.split("\0").filter((entry) => entry !== "");
    return paths.filter((path) => changed.some((entry) => entry.slice(3).endsWith(path)));
  } catch {
    return [];
  }
}

async function isWanted(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question("Do it? [y/N] ").catch(() => "");
  lines.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/** Texts first: where one can't be written, no file has moved yet. */
async function carryOut({ writes, moves, removals }: Deed): Promise<void> {
  for (const { path, after } of writes) {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(resolve(path), after);
  }
  for (const { from, to } of moves) {
    await mkdir(dirname(resolve(to)), { recursive: true });
    await rename(resolve(from), resolve(to));
  }
  for (const path of removals) await rm(resolve(path));
}
