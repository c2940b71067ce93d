import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { reportYaml } from "../yaml-rules.ts";

/** Settings and list items that begin in a column where no open level begins. */
export function findIndentation(lines: YamlLine[], source: SourceText): Problem[] {
  const active = lines.filter(({ isPassive, key, isItem }) => !isPassive && (key !== null || isItem));
  const problems: Problem[] = [];
  let levels = [active[0]?.indent === undefined ? 0 : Math.min(...active.map(({ indent }) => indent))];
  let opens = false;
  for (const { text, start, indent, column, isItem, value } of active) {
    const last = levels.at(-1) as number;
    if (indent > last && opens) levels.push(indent);
    else if (!levels.includes(indent)) {
      const meant = nearest(indent, levels);
      const span = { start, end: start + Math.max(1, text.length - text.trimStart().length) };
      problems.push(
        reportYaml(source, "yaml-indentation", {
          span,
          message: `${isItem ? "This item of a list" : "This setting"} does not begin in the column of those above it.`,
          repair: { edits: [{ start, end: start + indent, text: " ".repeat(meant) }], safe: false },
        }),
      );
      levels = levels.filter((level) => level <= meant);
      opens = value === "";
      continue;
    }
    levels = levels.filter((level) => level <= indent);
    if (column > indent) levels.push(column);
    opens = value === "" || value.startsWith("#");
  }
  return problems;
}

/** The open level that is nearest to an indentation; of two the deeper one. */
function nearest(indent: number, levels: number[]): number {
  return levels.reduce((best, level) => (Math.abs(level - indent) <= Math.abs(best - indent) ? level : best));
}
