import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { hosts } from "../output/hosts/hosts.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import { countThings } from "../problems/count-things.ts";
import { formatDiff } from "../problems/format-diff.ts";
import type { Edit, Problem } from "../problems/problem.ts";
import type { OptionValues } from "./command.ts";
import { findProblems } from "./find-problems.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { createPageWorker } from "./threads/page-worker.ts";

// A repair can bring another fault to light, e.g. in YAML that could not be read before.
const rounds = 10;

/** `waymark fix`: makes every repair that has only one sensible outcome and shows the diff; with `--dry-run` it only shows it. */
export async function fix(options: OptionValues): Promise<number> {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    const { site, problems: siteProblems } = await openSite(options, "build");
    const problems = site
      ? [...siteProblems, ...findProblems(await prepareSite(site, createPageWorker(site).make), hosts)]
      : siteProblems;
    const changed = await repairFiles(problems, before, after, options["dry-run"] !== true);
    if (!changed || options["dry-run"] === true) break;
  }
  for (const [path, text] of after)
    process.stdout.write(`${formatDiff(path, before.get(path) as string, text)}\n`);
  process.stdout.write(formatResult(after.size, options["dry-run"] === true));
  return 0;
}

/** Makes the safe repairs of all files, and writes them where told so. Says whether there was any. */
async function repairFiles(
  problems: Problem[],
  before: Map<string, string>,
  after: Map<string, string>,
  write: boolean,
): Promise<boolean> {
  const editsOf = new Map<string, Edit[]>();
  for (const { file, repair } of problems) {
    if (repair?.safe) editsOf.set(file, [...(editsOf.get(file) ?? []), ...repair.edits]);
  }
  for (const [path, edits] of editsOf) {
    const file = resolve(path);
    const text = await readFile(file, "utf8");
    const mended = applyEdits(text, edits);
    if (!before.has(path)) before.set(path, text);
    after.set(path, mended);
    if (write) await writeFile(file, mended);
  }
  return editsOf.size > 0;
}

function formatResult(files: number, dryRun: boolean): string {
  if (files === 0) return "Nothing to mend by itself. `check` shows what needs a person.\n";
  const count = countThings(files, "file");
  return dryRun
    ? `${count} would be mended. Nothing was written.\n`
    : `${count} mended. \`check\` shows what needs a person.\n`;
}
