import { isUtf8 } from "node:buffer";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { makeBody } from "../checks/make-body.ts";
import { hosts } from "../output/hosts/hosts.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import { countThings } from "../problems/count-things.ts";
import { formatDiff } from "../problems/format-diff.ts";
import type { Problem } from "../problems/problem.ts";
import { showText } from "../problems/show-text.ts";
import { CallError } from "../site/call-error.ts";
import type { Site } from "../site/site.ts";
import { findFiles } from "../sources/find-files.ts";
import { createPageParser } from "../sources/page-reader.ts";
import { readTranslationLedger } from "../sources/read-translation-ledger.ts";
import type { OptionValues } from "./command.ts";
import { findProblems } from "./find-problems.ts";
import { mendData } from "./mend-data.ts";
import { type Mended, mendText } from "./mend-text.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";

// A repair can bring another fault to light, e.g. in YAML that could not be read before.
const rounds = 10;

/** A file as it was and as it became, with the repairs that would have changed more than the fault. */
interface FixedFile {
  before: string;
  after: string;
  refused: Problem[];
}

/**
 * `waymark fix`: makes every repair that has only one sensible outcome and shows the diff; with `--dry-run` it only shows it. Where lines are
 * named, as findings name them, it makes the repairs that are proposed there and no other.
 */
export async function fix(options: OptionValues, named: string[]): Promise<number> {
  const files = new Map<string, FixedFile>();
  const isDry = options["dry-run"] === true;
  for (let round = 0; round < (named.length > 0 ? 1 : rounds); round++) {
    const { site, problems: siteProblems } = await openSite(options, "build");
    const problems = site
      ? [
          ...siteProblems,
          ...(await findProblems(await prepareSite(site), hosts)),
          ...((await readTranslationLedger(site))?.problems ?? []),
        ]
      : siteProblems;
    const chosen = named.length > 0 ? chooseNamed(problems, named) : problems.filter(isSafe);
    const mend = named.length > 0 ? mendAsAsked : createMender(site);
    const changed = await repairFiles(chosen, mend, files, !isDry);
    if (!changed || isDry) break;
  }
  const mended = [...files].filter(([, { before, after }]) => before !== after);
  for (const [path, { before, after }] of mended)
    process.stdout.write(`${formatDiff(path, before, after)}\n`);
  process.stdout.write(formatRefused([...files.values()].flatMap(({ refused }) => refused)));
  process.stdout.write(formatResult(mended.length, isDry));
  return 0;
}

function isSafe({ repair }: Problem): boolean {
  return repair?.safe === true;
}

/** The problems at lines that somebody names; a `CallError` where one has nothing to mend. */
function chooseNamed(problems: Problem[], named: string[]): Problem[] {
  const mendable = problems.filter(({ repair }) => repair !== null);
  return named.flatMap((name) => {
    const [, path = name, line = ""] = /^(?:\.\/)?(.+?)(?::(\d+))?(?::\d+)?$/.exec(name) ?? [];
    const found = mendable.filter(
      (problem) => problem.file === path && (line === "" || problem.line === Number(line)),
    );
    if (found.length === 0)
      throw new CallError(
        `Nothing is proposed at "${name}". \`check\` names each finding by its file and line`,
      );
    return found;
  });
}

/** All repairs of a file, since a person asked for them. */
function mendAsAsked(_: string, text: string, problems: Problem[]): Mended {
  const edits = problems.flatMap(({ repair }) => repair?.edits ?? []);
  const different = new Map(edits.map((edit) => [JSON.stringify(edit), edit]));
  return { text: applyEdits(text, [...different.values()]), refused: [] };
}

/** What makes the repairs of a file: each has to prove itself. */
function createMender(site: Site | null): typeof mendAsAsked {
  const pages = new Map(site && findFiles(site).page.map((file) => [file.absolutePath, file]));
  const parse = site && createPageParser(site);
  return (path, text, problems) => {
    const file = pages.get(resolve(path));
    if (!file || !parse || !site)
      return /\.ya?ml$/.test(path) ? mendData(path, text, problems) : mendAsAsked(path, text, problems);
    return mendText(text, problems, (text) => {
      const { page, problems } = parse(file, { path, text, digest: "", file: file.absolutePath });
      const body = page && !page.draft ? makeBody(page, site) : null;
      return { text, page, body, problems: [...problems, ...(body?.problems ?? [])] };
    });
  };
}

/** Makes the repairs of all files, and writes them where told so. Says whether there was any. */
async function repairFiles(
  problems: Problem[],
  mend: typeof mendAsAsked,
  files: Map<string, FixedFile>,
  write: boolean,
): Promise<boolean> {
  const fileOf = ({ file, repair }: Problem) => repair?.file ?? file;
  let isChanged = false;
  for (const path of new Set(problems.map(fileOf))) {
    const repairs = problems.filter((problem) => fileOf(problem) === path);
    const file = resolve(path);
    const bytes = existsSync(file) ? await readFile(file) : Buffer.alloc(0);
    const before = bytes.toString();
    // Written back as UTF-8, letters that can't be read would be lost, and could no longer be saved anew from another encoding.
    const { text: after, refused } = isUtf8(bytes)
      ? mend(path, before, repairs)
      : { text: before, refused: repairs };
    files.set(path, { before: files.get(path)?.before ?? before, after, refused });
    if (after === before) continue;
    isChanged = true;
    if (write) await writeFile(file, after);
  }
  return isChanged;
}

function formatRefused(problems: Problem[]): string {
  if (problems.length === 0) return "";
  const lines = problems.map(({ file, line, rule }) => `  ${showText(file)}:${line} (${rule})\n`);
  return `Left to you, since more than the fault would change there:\n${lines.join("")}`;
}

function formatResult(files: number, dryRun: boolean): string {
  if (files === 0) return "Nothing to mend by itself. `check` shows what needs a person.\n";
  const count = countThings(files, "file");
  return dryRun
    ? `${count} would be mended. Nothing was written.\n`
    : `${count} mended. \`check\` shows what needs a person.\n`;
}
