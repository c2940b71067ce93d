import { readFile } from "node:fs/promises";
import type { Problem } from "../../problems/problem.ts";
import { buildFindings } from "../../proposals/build-findings.ts";
import { formatOutcome } from "../../proposals/format-outcome.ts";
import { formatProposal } from "../../proposals/format-proposal.ts";
import { CallError } from "../../site/call-error.ts";
import { compareWithBase } from "../changes/compare-with-base.ts";
import type { OptionValues } from "../command.ts";
import { findAllProblems } from "../find-all-problems.ts";
import { writeReport } from "../write-report.ts";

/**
 * `waymark proposal --base REF --report FILE`: writes down what a change does to the site and what is wrong with it, for `suggest`,
 * and prints the former. Mistakes are no failure: `check` is there to fail.
 */
export async function proposal(options: OptionValues): Promise<number> {
  const { base, report } = options;
  if (typeof base !== "string" || typeof report !== "string")
    throw new CallError("Name the commit to compare with and the file to write: --base REF --report FILE.");
  const problems = await findAllProblems(options);
  const compared = await compareWithBase(base, options);
  const changes = "changes" in compared ? compared.changes : null;
  const broken = "broken" in compared ? compared.broken : null;
  const findings = buildFindings(problems, await readTexts(problems));
  await writeReport(report, formatProposal({ changes, broken, findings }));
  process.stdout.write(formatOutcome({ changes, broken }));
  return 0;
}

/** The files that have a repair, by their path. */
async function readTexts(problems: Problem[]): Promise<Map<string, string>> {
  const files = new Set(problems.filter(({ repair }) => repair).map(({ file }) => file));
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(file, "utf8"));
  return texts;
}
