import type { RuleFault } from "../problems/rule-doc.ts";
import type { Rule } from "./rule.ts";
import { readSourceLines, type SourceLine } from "./source-lines.ts";

/** The line of dashes below the head of a table. */
export const tableRule =
  /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$|^[ \t>]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/;

/** A table whose rows have different numbers of cells. */
export const tableUneven: Rule = {
  id: "table-uneven",
  summary: "Each row of a table has as many cells as its head; cells too many are lost.",
  example: { wrong: "| a | b |\n|---|---|\n| 1 | 2 | 3 |", right: "| a | b |\n|---|---|\n| 1 | 2 |" },
  signs: ["|"],
  checkPage: (page) => {
    const { lines } = readSourceLines(page);
    let end = 0;
    return lines.flatMap((line, at) => {
      const head = lines[at - 1];
      if (at < end) return [];
      const mayBe = line.text.includes("|") && head?.text.includes("|");
      const isTable = mayBe && !line.inCode && tableRule.test(line.text);
      if (!isTable) return [];
      end = lines.findIndex(({ text }, below) => below > at && !text.includes("|"));
      if (end < 0) end = lines.length;
      return checkTable(head as SourceLine, line, lines.slice(at + 1, end), lines[end]);
    });
  },
};

function checkTable(
  head: SourceLine,
  rule: SourceLine,
  rows: SourceLine[],
  next: SourceLine | undefined,
): RuleFault[] {
  const width = countCells(head.text);
  const ruleWidth = countCells(rule.text);
  if (width !== ruleWidth) {
    const message = `The head has ${cells(width)}, the line of dashes ${cells(ruleWidth)}, so this is no table.`;
    return [report(rule, message)];
  }
  const uneven = rows
    .filter(({ text }) => countCells(text) !== width)
    .map((row) => report(row, `This row has ${cells(countCells(row.text))}, but the table has ${width}.`));
  return next && isText(next) ? [...uneven, reportText(next)] : uneven;
}

/** Whether a line below a table begins no block of its own, so that it is taken for a row. */
function isText({ text }: SourceLine): boolean {
  return !/^[ \t>]*(?:$|[#{<]|:::|[-*+][ \t]|\d+[.)][ \t]|`{3}|~{3}|([-*_])(?:[ \t]*\1){2,}[ \t]*$)|^ {4}|^\t/.test(
    text,
  );
}

function reportText({ start, text }: SourceLine): RuleFault {
  return {
    span: { start, end: start + text.length },
    message: "This text stands right below a table, so it is shown as a row of it.",
    hint: "Put an empty line above it.",
    repair: { edits: [{ start, end: start, text: "\n" }] },
  };
}

function report({ start, text }: SourceLine, message: string): RuleFault {
  const hint = "Put a | between the cells; a | inside a cell is written \\|.";
  return { span: { start, end: start + text.length }, message, hint };
}

function cells(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}

/** The number of cells of a row: what stands between bars that are neither escaped nor in code. */
function countCells(row: string): number {
  const cells = (row.includes("\\|") ? row.replaceAll("\\|", "") : row).split("|");
  const isOpen = /^[ \t>]*$/.test(cells[0] as string);
  const isClosed = cells.length > 1 && (cells.at(-1) as string).trim() === "";
  return Math.max(1, cells.length - Number(isOpen) - Number(isClosed));
}
