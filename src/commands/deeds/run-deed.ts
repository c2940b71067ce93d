import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { formatDiff } from "../../problems/format-diff.ts";
import { showText } from "../../problems/show-text.ts";
import { readRefusal, runGit } from "../../sources/run-git.ts";
import type { OptionValues } from "../command.ts";
import { quoteWord } from "../new/format-call.ts";
import { reportProblems } from "../report-problems.ts";
import { askTerminal } from "./ask-terminal.ts";
import { carryOut } from "./carry-out.ts";
import type { Deed } from "./deed.ts";
import { foreseeFaults } from "./foresee-faults.ts";
import { listOld } from "./list-old.ts";

/**
 * Shows what a command would do, and does it where a person at the terminal or `--yes` says so. Exit code 2 where nothing was written,
 * with the reason: a file has work in it that git does not know, which the way back would take with it, the site would have a fault then, or nobody said yes.
 */
export async function runDeed(deed: Deed, call: string, options: OptionValues): Promise<number> {
  process.stdout.write(formatDeed(deed));
  const taken = findTaken(deed);
  if (taken !== undefined) return refuse(`: there is a "${showText(taken)}" already.`);
  const unsaved = await findUnsaved(deed);
  if (unsaved === null && listOld(deed).length > 0 && options.force !== true)
    return refuse(": there is no git here that could take it back. Add --force to do it all the same.");
  if (unsaved && unsaved.length > 0 && options.force !== true) {
    const names = unsaved.map((path) => `"${showText(path)}"`).join(", ");
    return refuse(
      `: ${names} ${unsaved.length === 1 ? "has" : "have"} changes that are not committed, and the way back would take them away too. Commit them first, or add --force.`,
    );
  }
  const faults = await foreseeFaults(deed, options);
  if (faults.length > 0) {
    process.stderr.write("With this, checks would find what they don't find now:\n\n");
    reportProblems(faults, process.stderr);
    if (options.yes === true && options.force !== true)
      return refuse(
        ": the site could not be built. Say it otherwise, or add --force to do it all the same and mend that afterwards.",
      );
  }
  if (options.yes !== true && !(await isWanted())) return refuse(`. To do it: waymark ${call} --yes`);
  await carryOut(deed, process.cwd());
  const undo = unsaved === null ? formatDeletion(deed) : `To take it back: ${formatUndo(deed)}`;
  process.stdout.write(`${[...deed.told, undo].join("\n")}\n`);
  return 0;
}

/** Says why nothing was written, behind these words, and gives the exit code for it. */
function refuse(why: string): number {
  process.stderr.write(`Nothing was written${why}\n`);
  return 2;
}

function formatDeed({ writes, moves = [], removals = [], copies = [] }: Deed): string {
  const files = [
    ...[...moves, ...copies].map(({ from, to }) => `${showText(from)} → ${showText(to)}\n`),
    ...removals.map((path) => `${showText(path)} is deleted\n`),
  ];
  const diffs = writes.map(({ path, before, after }) => `${formatDiff(path, before ?? "", after)}\n`);
  return `${files.join("")}${files.length > 0 ? "\n" : ""}${diffs.join("")}`;
}

/** The way back without git. */
function formatDeletion(deed: Deed): string {
  const made = deed.writes.map(({ path }) => showText(path)).join(", ");
  return listOld(deed).length > 0
    ? "There is no git here to take it back with."
    : `To take it back, delete ${made}.`;
}

/** A file that stands where another one is to come, whether or not the site reads it; a name that differs in case alone may be the same file. */
function findTaken({ writes, moves = [], copies = [] }: Deed): string | undefined {
  const made = writes.flatMap(({ path, before }) => (before === null ? [path] : []));
  const copied = copies.flatMap(({ to, isNew }) => (isNew ? [to] : []));
  const inode = (path: string) => lstatSync(resolve(path), { throwIfNoEntry: false })?.ino;
  return (
    [...made, ...copied].find((path) => inode(path) !== undefined) ??
    moves.find(({ from, to }) => ![undefined, inode(from)].includes(inode(to)))?.to
  );
}

/** The files of a deed that have changes which are not committed, or that git does not keep; `null` where it keeps none here. */
async function findUnsaved(deed: Deed): Promise<string[] | null> {
  const paths = listOld(deed);
  const ask = (...args: string[]) => runGit(process.cwd(), "UTC", ["--literal-pathspecs", ...args]);
  try {
    await ask("rev-parse", "--git-dir");
    const known = paths.length === 0 ? "" : await ask("status", ...statusOptions, "--", ...paths);
    const changed = known.split("\0").filter((entry) => entry !== "");
    return paths.filter((path) => changed.some((entry) => entry.slice(3).endsWith(path)));
  } catch (error) {
    if (readRefusal(error) !== null) throw error;
    return null;
  }
}

const statusOptions = ["--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching"];

async function isWanted(): Promise<boolean> {
  const answer = await askTerminal("Do it? [y/N] ", { input: process.stdin, output: process.stdout });
  return /^y(?:es)?$/i.test(answer?.trim() ?? "");
}

/** The line that takes a deed back: what was changed or deleted comes from git, what is new goes. */
function formatUndo(deed: Deed): string {
  const { writes, moves = [], copies = [] } = deed;
  const old = listOld(deed);
  const made = [
    ...writes.flatMap(({ path, before }) => (before === null ? [path] : [])),
    ...moves.map(({ to }) => to),
    ...copies.filter(({ isNew }) => isNew).map(({ to }) => to),
  ];
  return [
    ...(made.length > 0 ? [`git clean -f -- ${made.map(quoteWord).join(" ")}`] : []),
    ...(old.length > 0 ? [`git restore -- ${old.map(quoteWord).join(" ")}`] : []),
  ].join(" && ");
}
