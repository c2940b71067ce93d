import { isUtf8 } from "node:buffer";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { makeBody } from "../checks/make-body.ts";
import { hosts } from "../output/hosts/hosts.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import { countThings } from "../problems/count-things.ts";
import { formatDiff } from "../problems/format-diff.ts";
import type { Problem } from "../problems/problem.ts";
import { showText } from "../problems/show-text.ts";
import type { Site } from "../site/site.ts";
import { findFiles } from "../sources/find-files.ts";
import { createPageParser } from "../sources/page-reader.ts";
import { readTranslationLedger } from "../sources/read-translation-ledger.ts";
import type { OptionValues } from "./command.ts";
import { findProblems } from "./find-problems.ts";
import { mendText } from "./mend-text.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { createPageWorker } from "./threads/page-worker.ts";

// A repair can bring another fault to light, e.g. in YAML that could not be read before.
const rounds = 10;

/** A file as it was and as it became, with the repairs that would have changed more than the fault. */
interface FixedFile {
  before: string;
  after: string;
  refused: Problem[];
}

/** `waymark fix`: makes every repair that has only one sensible outcome and shows the diff; with `--dry-run` it only shows it. */
export async function fix(options: OptionValues): Promise<number> {
  const files = new Map<string, FixedFile>();
  const isDry = options["dry-run"] === true;
  for (let round = 0; round < rounds; round++) {
    const { site, problems: siteProblems } = await openSite(options, "build");
    const problems = site
      ? [
          ...siteProblems,
          ...(await findProblems(await prepareSite(site, createPageWorker(site).make), hosts)),
          ...((await readTranslationLedger(site))?.problems ?? []),
        ]
      : siteProblems;
    const changed = await repairFiles(problems, createMender(site), files, !isDry);
    if (!changed || isDry) break;
  }
  const mended = [...files].filter(([, { before, after }]) => before !== after);
  for (const [path, { before, after }] of mended)
    process.stdout.write(`${formatDiff(path, before, after)}\n`);
  process.stdout.write(formatRefused([...files.values()].flatMap(({ refused }) => refused)));
  process.stdout.write(formatResult(mended.length, isDry));
  return 0;
}

/** What makes the repairs of a file: on a page each has to prove itself. */
function createMender(site: Site | null) {
  const pages = new Map(site && findFiles(site).page.map((file) => [file.absolutePath, file]));
  const parse = site && createPageParser(site);
  return (path: string, text: string, problems: Problem[]) => {
    const file = pages.get(resolve(path));
    if (!file || !parse || !site)
      return {
        text: applyEdits(
          text,
          problems.flatMap(({ repair }) => repair?.edits ?? []),
        ),
        refused: [],
      };
    return mendText(text, problems, (text) => {
      const { page, problems } = parse(file, { path, text, digest: "", file: file.absolutePath });
      const body = page && !page.draft ? makeBody(page, site) : null;
      return { text, page, body, problems: [...problems, ...(body?.problems ?? [])] };
    });
  };
}

/** Makes the safe repairs of all files, and writes them where told so. Says whether there was any. */
async function repairFiles(
  problems: Problem[],
  mend: ReturnType<typeof createMender>,
  files: Map<string, FixedFile>,
  write: boolean,
): Promise<boolean> {
  const safe = problems.filter(({ repair }) => repair?.safe);
  let isChanged = false;
  for (const path of new Set(safe.map(({ file }) => file))) {
    const repairs = safe.filter(({ file }) => file === path);
    const file = resolve(path);
    const bytes = await readFile(file);
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
