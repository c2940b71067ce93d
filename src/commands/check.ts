import { resolve } from "node:path";
import { openPageTier } from "../cache/page-tier.ts";
import { programVersion } from "../cache/program-version.ts";
import { takeCacheFaults } from "../cache/try-cache.ts";
import { exampleWords } from "../checks/example-words.ts";
import { ruleDocs } from "../checks/rule-docs.ts";
import { findHost } from "../output/hosts/find-host.ts";
import type { Host } from "../output/hosts/host.ts";
import { hosts } from "../output/hosts/hosts.ts";
import { formatGithub } from "../problems/format-github.ts";
import { formatJson } from "../problems/format-json.ts";
import { formatMarkdown } from "../problems/format-markdown.ts";
import { formatTerminal } from "../problems/format-terminal.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { readTranslationLedger } from "../sources/read-translation-ledger.ts";
import { checkOutside } from "./check-outside.ts";
import type { OptionValues } from "./command.ts";
import { explainRule } from "./explain-rule.ts";
import { findProblems } from "./find-problems.ts";
import { judgeUnwritten } from "./judge-unwritten.ts";
import { makePages } from "./make-pages.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { createProgress } from "./progress.ts";
import { createPagePool } from "./threads/page-pool.ts";
import { usesColor } from "./uses-color.ts";
import { writeReport } from "./write-report.ts";

// Who names files wants to see all that is in them.
const formats: Record<string, (problems: Problem[], files: string[]) => string> = {
  text: (problems, files) =>
    formatTerminal(problems, {
      color: usesColor(process.stdout),
      ...(files.length === 0 && { brief: exampleWords.id }),
    }),
  json: formatJson,
  github: formatGithub,
  markdown: formatMarkdown,
};

/** `waymark check`: reads and renders everything and reports each problem. Exit code 1 when there is an error, else 0. */
export async function check(options: OptionValues, files: string[]): Promise<number> {
  if (typeof options.explain === "string") return explainRule(options.explain);
  const { except } = options;
  // It refuses one that is not there.
  if (typeof except === "string" && ruleDocs.every(({ id }) => id !== except)) return explainRule(except);
  const format = formats[String(options.format ?? "text")];
  if (!format)
    throw new Error(`There is no format "${options.format}". Formats: ${Object.keys(formats).join(", ")}.`);

  const host = options.host === undefined ? null : findHost(options.host);
  const { site, problems: siteProblems } = await openSite(options, "build");
  const found = site ? await findAll(site, options, host ? [host] : hosts) : [];
  const all = [...siteProblems, ...found].filter(({ rule }) => rule !== except);
  const problems = ofFiles(all, files);
  const report = format(problems, files);
  if (typeof options.report === "string") await writeReport(options.report, report);
  else process.stdout.write(report);
  return problems.some(({ level }) => level === "error") ? 1 : 0;
}

async function findAll(site: Site, options: OptionValues, ofHosts: Host[]): Promise<Problem[]> {
  const progress = createProgress(process.stderr);
  const pool = createPagePool(site, options, progress);
  try {
    const tier = await openPageTier(site, programVersion);
    const facts = await prepareSite(site, (files) => makePages(files, tier, pool));
    await tier?.save();
    const outside = options.external
      ? await checkOutside(facts, readDays(options["external-age"]), progress)
      : [];
    const translations = await readTranslationLedger(site);
    return [
      ...(await findProblems(facts, ofHosts)),
      ...(translations?.problems ?? []),
      ...(await judgeUnwritten(facts, ofHosts[0] as Host, pool, progress)),
      ...outside,
      ...takeCacheFaults(site.cacheDir),
    ];
  } finally {
    progress.end();
    await pool.close();
  }
}

function readDays(text: OptionValues[string]): number {
  const days = Number(text ?? 7);
  if (!Number.isFinite(days) || days < 0)
    throw new Error(`--external-age takes a number of days, not "${text}".`);
  return days;
}

/** The problems of the named files and folders; of all where none is named. */
function ofFiles(problems: Problem[], files: string[]): Problem[] {
  if (files.length === 0) return problems;
  const wanted = files.map((file) => resolve(file));
  return problems.filter(({ file }) => wanted.some((path) => `${resolve(file)}/`.startsWith(`${path}/`)));
}
