import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** A column in which the settings, or the items of a list, of an open level begin. */
interface Level {
  column: number;
  isItem: boolean;
}

/** Settings and list items that begin in a column where no open level begins. */
export function findIndentation(lines: YamlLine[], source: SourceText): Problem[] {
  const active = lines.filter(({ isPassive, key, isItem }) => !isPassive && (key !== null || isItem));
  const problems: Problem[] = [];
  // The first line, and one below a setting without a value, may begin a level of its own; but no line may stand left of it.
  const outermost = active.reduce<YamlLine | null>(
    (out, line) => (out && out.indent <= line.indent ? out : line),
    null,
  );
  let opens = outermost === active[0];
  let levels: Level[] = opens || !outermost ? [] : [{ column: outermost.indent, isItem: outermost.isItem }];
  for (const line of active) {
    const { indent, column, isItem, value } = line;
    const last = levels.at(-1)?.column ?? -1;
    const isOpen = levels.some((level) => level.column === indent && (level.isItem === isItem || isItem));
    const meant = isOpen || (opens && indent > last) ? indent : nearest(indent, isItem, levels);
    if (meant !== indent) problems.push(report(line, meant, source));
    levels = levels.filter(
      (level) => level.column < meant || (level.column === meant && level.isItem === isItem),
    );
    if (!levels.some((level) => level.column === meant)) levels.push({ column: meant, isItem });
    if (column > indent) levels.push({ column: column - indent + meant, isItem: false });
    opens = value === "" || value.startsWith("#");
  }
  return problems;
}

/** The open level of the same kind that is nearest to an indentation. */
function nearest(indent: number, isItem: boolean, levels: Level[]): number {
  const alike = levels.filter((level) => level.isItem === isItem);
  const candidates = (alike.length > 0 ? alike : levels).map(({ column }) => column);
  return candidates.reduce((best, level) =>
    Math.abs(level - indent) <= Math.abs(best - indent) ? level : best,
  );
}

function report({ text, start, indent, isItem }: YamlLine, meant: number, source: SourceText): Problem {
  return createProblem(yamlRules["yaml-indentation"], source, {
    span: { start, end: start + Math.max(1, text.length - text.trimStart().length) },
    message: `${isItem ? "This item of a list" : "This setting"} does not begin in the column of those above it.`,
    repair: { edits: [{ start, end: start + indent, text: " ".repeat(meant) }] },
  });
}
