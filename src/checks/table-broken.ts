import type { TextFact } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import { isAsWritten } from "./match-prose.ts";
import type { Rule } from "./rule.ts";
import { tableRule } from "./table-uneven.ts";

/** Rows that are shown with their bars: without a line of dashes, or torn off their table. */
export const tableBroken: Rule = {
  id: "table-broken",
  summary:
    "A table has a line of dashes below its head, and no empty line in it; else visitors read its bars.",
  example: {
    wrong: "| Day | Open |\n| Monday | 9 |",
    right: "| Day | Open |\n| --- | --- |\n| Monday | 9 |",
  },
  prose: /\|/,
  checkPage: (page, { texts }) =>
    texts.flatMap((fact) => {
      const rows = fact.text.includes("|") ? readRows(fact) : null;
      if (!rows || !isAsWritten(page, rows)) return [];
      const { start, end, width } = rows;
      const isAlone = !fact.text.includes("\n");
      return {
        span: { start, end },
        message: isAlone
          ? "This row belongs to no table, so visitors read its bars."
          : "The line of dashes below the first row is missing, so this is no table.",
        hint: isAlone
          ? "Take out the empty line that parts it from its table, or write a table."
          : `Write below this line: |${" --- |".repeat(width)}`,
      };
    }),
};

function readRows({ text, places }: TextFact): { start: number; end: number; width: number } | null {
  const lines = text.split("\n").map((line) => line.trim());
  const [first = ""] = lines;
  const start = placeOf(places, 0);
  const width = first.replace(/^\||\|$/g, "").split("|").length;
  const span = { start, end: start + first.length, width };
  // With another number of cells in the line of dashes it is told as such.
  if (lines.some((line) => tableRule.test(line))) return null;
  if (lines.every(isBarred) && (width > 1 || lines.length > 1)) return span;
  const isEven =
    lines.length > 1 &&
    width > 1 &&
    lines.every((line) => line.split("|").length === first.split("|").length);
  return isEven ? span : null;
}

/** Whether a line begins and ends with a bar, and has something between them. */
function isBarred(line: string): boolean {
  return line.startsWith("|") && line.endsWith("|") && line.slice(1, -1).trim() !== "";
}
