import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import type { Places } from "./body.ts";
import { builtInBlockRule } from "./built-in-rule.ts";
import { markTableHeaders } from "./mark-table-headers.ts";

/** Reads tables, knowing where each cell stands and which cells are headers. */
export function parseTables(md: MarkdownIt): void {
  const parse = builtInBlockRule("table");
  md.block.ruler.at(
    "table",
    (state, line, end, silent) => {
      const from = state.tokens.length;
      if (!parse(state, line, end, silent)) return false;
      if (silent) return true;
      const tokens = state.tokens.slice(from);
      locateCells(tokens, state);
      markTableHeaders(tokens);
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
}

function locateCells(tokens: Token[], state: StateBlock): void {
  let cells: Places[] = [];
  for (const token of tokens) {
    if (token.type === "tr_open") cells = splitRow(state, token.map?.[0] ?? 0);
    else if (token.type === "inline") token.meta = cells.shift() ?? [0, cells.at(-1)?.[1] ?? 0];
  }
}

/** Places of the contents of a row's cells, which markdown-it has trimmed and freed of the `\` before a `|`. */
function splitRow(state: StateBlock, line: number): Places[] {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  const row = state.src.slice(start, state.eMarks[line]).trimEnd();
  const cells: Places[] = [];
  const from = row.startsWith("|") ? 1 : 0;
  let cell = from;
  let escapes: number[] = [];
  for (let at = from; at <= row.length; at++) {
    if (at < row.length && row[at] !== "|") continue;
    if (at < row.length && row[at - 1] === "\\") {
      escapes.push(at);
      continue;
    }
    const blank = row.slice(cell, at).search(/\S|$/);
    const first = cell + blank;
    const places: Places = [0, start + first];
    escapes.forEach((pipe, n) => {
      places.push(pipe - first - n - 1, start + pipe);
    });
    cells.push(places);
    cell = at + 1;
    escapes = [];
  }
  return cells;
}
