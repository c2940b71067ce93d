import { programVersion } from "../cache/program-version.ts";
import { buildStyles } from "../output/build-styles.ts";
import { findHost } from "../output/hosts/find-host.ts";
import { prepareOutput } from "../output/open-output.ts";
import type { Problem } from "../problems/problem.ts";
import { showText } from "../problems/show-text.ts";
import type { OptionValues } from "./command.ts";
import { findProblems } from "./find-problems.ts";
import { openPageCache } from "./kept/page-cache.ts";
import { leaveOut } from "./leave-out.ts";
import { openSite } from "./open-site.ts";
import { type PreparedSite, prepareSite } from "./prepare-site.ts";
import { createProgress } from "./progress.ts";
import { reportProblems } from "./report-problems.ts";
import { createStopwatch, type Stopwatch } from "./stopwatch.ts";
import { createPagePool } from "./threads/page-pool.ts";
import { type Target, writeSite } from "./write-site.ts";

/**
 * `waymark build`: reads, checks and writes the site. Exit code 0, or 1 when there is an error: then the last output stays
 * as it was. `--keep-going` writes all pages but the faulty ones and gives 3; `--no-check` writes what can be written.
 */
export async function build(options: OptionValues): Promise<number> {
  const stopwatch = createStopwatch();
  const progress = createProgress(process.stderr);
  const host = findHost(options.host);
  const { site, problems: siteProblems } = await stopwatch.time("site", () => openSite(options, "build"));
  if (!site) return stop(siteProblems);
  const styles = buildStyles(site);
  // Who needs them hears of a fault in them.
  styles.catch(() => {});
  const version = site.cacheDir && programVersion;
  await stopwatch.time("output", () => prepareOutput(site.outputDir, site));
  const pool = createPagePool(site, options, progress);
  try {
    const cache = await openPageCache(site, version, pool.make);
    const target = { host, compress: options.compress === true, version, pool, progress, cache, styles };
    const prepared = await prepareSite(site, stopwatch, cache?.make ?? pool.make);
    return await checkAndWrite(prepared, siteProblems, options, stopwatch, target);
  } finally {
    progress.end();
    await pool.close();
    if (options.timings)
      for (const stage of stopwatch.stages) process.stderr.write(`${JSON.stringify(stage)}\n`);
  }
}

async function checkAndWrite(
  prepared: PreparedSite,
  siteProblems: Problem[],
  options: OptionValues,
  stopwatch: Stopwatch,
  target: Target,
): Promise<number> {
  target.progress.end();
  const found = await stopwatch.time("checks", () => findProblems(prepared, [target.host]));
  const problems = [...siteProblems, ...found];
  const hasErrors = problems.some(isError);
  if (hasErrors && options["keep-going"] && !siteProblems.some(isError))
    return keepGoing(prepared, problems, stopwatch, target);
  if (hasErrors && !options["no-check"]) return stop(problems);
  reportProblems(problems, process.stderr);
  // Of two pages with one address the first is written.
  const { rest } = leaveOut(
    prepared,
    problems.filter(({ rule }) => rule === "address-taken"),
  );
  await writeSite(rest, stopwatch, target);
  return 0;
}

/** Writes the pages without an error, and says which ones are missing and where links to them stand. */
async function keepGoing(
  prepared: PreparedSite,
  problems: Problem[],
  stopwatch: Stopwatch,
  target: Target,
): Promise<number> {
  const { rest, missing } = leaveOut(prepared, problems);
  const known = new Set(problems.map(keyOf));
  // What is left out comes back: nobody is to redirect its address.
  const broken = findProblems({ ...rest, ledger: null }, [target.host]).filter(
    (problem) => !known.has(keyOf(problem)),
  );
  reportProblems(
    [...problems, ...broken.map((problem) => ({ ...problem, level: "notice" as const }))],
    process.stderr,
  );
  await writeSite(rest, stopwatch, target);
  if (missing.length === 0) return 3;
  process.stderr.write(
    `\nLEFT OUT because of the errors above, and not on the site:\n${missing.map((path) => `  ${showText(path)}\n`).join("")}`,
  );
  return 3;
}

function stop(problems: Problem[]): number {
  reportProblems(problems, process.stderr);
  process.stderr.write("Nothing was written; the site is as it was.\n");
  return 1;
}

function isError({ level }: Problem): boolean {
  return level === "error";
}

function keyOf({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}
