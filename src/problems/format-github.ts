import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/** All problems as workflow commands, which GitHub shows at the line of a pull request. */
export function formatGithub(problems: Problem[]): string {
  return sortProblems(problems).map(formatAnnotation).join("");
}

function formatAnnotation({
  level,
  file,
  line,
  column,
  length,
  rule,
  message,
  hint,
  corrected,
}: Problem): string {
  const place = line > 0 ? `,line=${line},col=${column},endColumn=${column + length}` : "";
  const text = [message, hint, corrected === null ? null : `Write: ${corrected.trim()}`].filter(
    (part) => part !== null,
  );
  const command = level === "error" ? "error" : "notice";
  return `::${command} file=${escapeProperty(file)}${place},title=${escapeProperty(rule)}::${escapeData(text.join("\n"))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
