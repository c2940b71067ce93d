import { isUtf8 } from "node:buffer";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Problem } from "../../problems/problem.ts";
import { buildFindings } from "../../proposals/build-findings.ts";
import { formatOutcome } from "../../proposals/format-outcome.ts";
import { formatProposal } from "../../proposals/format-proposal.ts";
import { CallError } from "../../site/call-error.ts";
import { compareWithBase } from "../changes/compare-with-base.ts";
import { findForkPoint } from "../changes/find-fork-point.ts";
import type { OptionValues } from "../command.ts";
import { findAllProblems } from "../find-all-problems.ts";
import { writeReport } from "../write-report.ts";

/**
 * `waymark proposal --base REF --report FILE`: writes down what a change does to the site and what is wrong with it, for `suggest`,
 * and prints the former. What has come into the branch of `REF` since the change parted from it is no part of that. Mistakes are no failure: `check` is there to fail.
 */
export async function proposal(options: OptionValues): Promise<number> {
  const { base, report } = options;
  if (typeof base !== "string" || typeof report !== "string")
    throw new CallError(
      "Name the branch that it is proposed to and the file to write: --base REF --report FILE.",
    );
  const problems = await findAllProblems(options);
  const compared = await compareWithBase(await findForkPoint(base), options);
  const changes = "changes" in compared ? compared.changes : null;
  const broken = "broken" in compared ? compared.broken : null;
  const findings = buildFindings(problems, await readTexts(problems));
  await writeReport(
    report,
    formatProposal({ base: process.env.GITHUB_BASE_REF || null, changes, broken, findings }),
  );
  process.stdout.write(formatOutcome({ changes, broken }));
  return 0;
}

/** The files that a repair would change, by their path; letters that can't be read would be lost with the rest of their line. */
async function readTexts(problems: Problem[]): Promise<Map<string, string>> {
  const files = new Set(problems.flatMap(({ file, repair }) => (repair ? [repair.file ?? file] : [])));
  const texts = new Map<string, string>();
  for (const file of files) {
    const bytes = existsSync(file) ? await readFile(file) : Buffer.alloc(0);
    if (isUtf8(bytes)) texts.set(file, bytes.toString());
  }
  return texts;
}
