import { resolve } from "node:path";
import { exampleWords } from "../checks/example-words.ts";
import { ruleDocs } from "../checks/rule-docs.ts";
import { formatCodeQuality } from "../problems/format-code-quality.ts";
import { formatGithub } from "../problems/format-github.ts";
import { formatJson } from "../problems/format-json.ts";
import { formatMarkdown } from "../problems/format-markdown.ts";
import { formatTerminal } from "../problems/format-terminal.ts";
import type { Problem } from "../problems/problem.ts";
import type { OptionValues } from "./command.ts";
import { explainRule } from "./explain-rule.ts";
import { findAllProblems } from "./find-all-problems.ts";
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
  "code-quality": formatCodeQuality,
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

  const all = (await findAllProblems(options)).filter(({ rule }) => rule !== except);
  const problems = ofFiles(all, files);
  const report = format(problems, files);
  if (typeof options.report === "string") await writeReport(options.report, report);
  else process.stdout.write(report);
  return problems.some(({ level }) => level === "error") ? 1 : 0;
}

/** The problems of the named files and folders; of all where none is named. */
function ofFiles(problems: Problem[], files: string[]): Problem[] {
  if (files.length === 0) return problems;
  const wanted = files.map((file) => resolve(file));
  return problems.filter(({ file }) => wanted.some((path) => `${resolve(file)}/`.startsWith(`${path}/`)));
}
