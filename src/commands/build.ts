import { writeOutput } from "../output/write-output.ts";
import type { Problem } from "../problems/problem.ts";
import type { OptionValues } from "./command.ts";
import { findProblems } from "./find-problems.ts";
import { makeFiles } from "./make-files.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { reportProblems } from "./report-problems.ts";
import { createStopwatch } from "./stopwatch.ts";

/** `waymark build`: reads, checks and writes the site. With an error in it, the last output stays as it was and the exit code is 1. */
export async function build(options: OptionValues): Promise<number> {
  const stopwatch = createStopwatch();
  const { site, problems: siteProblems } = await stopwatch.time("site", () => openSite(options, "build"));
  if (!site) return stop(siteProblems);

  const prepared = await prepareSite(site, stopwatch);
  const found = await stopwatch.time("checks", () => findProblems(prepared));
  const problems = [...siteProblems, ...found];
  const hasErrors = problems.some((problem) => problem.level === "error");
  if (hasErrors && !options["no-check"]) return stop(problems);
  reportProblems(problems, process.stderr);

  const files = await makeFiles(prepared, stopwatch);
  await stopwatch.time("write", () => writeOutput(site.outputDir, files));
  process.stdout.write(`${prepared.content.pages.length} pages written to ${site.outputDir}\n`);
  if (options.timings)
    for (const stage of stopwatch.stages) process.stderr.write(`${JSON.stringify(stage)}\n`);
  return 0;
}

function stop(problems: Problem[]): number {
  reportProblems(problems, process.stderr);
  process.stderr.write("Nothing was written; the site is as it was.\n");
  return 1;
}
