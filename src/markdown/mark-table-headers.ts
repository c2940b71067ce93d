import type { Token } from "markdown-it";

const bold = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/;

/**
 * Says of a table's cells what they are: headers of a column or, where the corner is empty or every first cell is bold,
 * of a row. An empty cell is no header. The alignment becomes a class, since the site's policy allows no styles inline.
 */
export function markTableHeaders(tokens: Token[]): void {
  const rows = readRows(tokens);
  const [head, ...body] = rows;
  const rowHeaders =
    body.length > 0 && (contentOf(head?.[0]) === "" || body.every(([first]) => bold.test(contentOf(first))));
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const inHead = row === head;
      const header = contentOf(cell) !== "" && (inHead || (rowHeaders && column === 0));
      markCell(cell, header ? (inHead ? "col" : "row") : null);
    }
  }
}

interface Cell {
  open: Token;
  inline: Token;
  close: Token;
}

function readRows(tokens: Token[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const [i, open] of tokens.entries()) {
    if (open.type === "tr_open") rows.push([]);
    if (open.type !== "th_open" && open.type !== "td_open") continue;
    rows.at(-1)?.push({ open, inline: tokens[i + 1] as Token, close: tokens[i + 2] as Token });
  }
  return rows;
}

function contentOf(cell: Cell | undefined): string {
  return cell?.inline.content ?? "";
}

function markCell({ open, close }: Cell, scope: "col" | "row" | null): void {
  open.tag = close.tag = scope ? "th" : "td";
  const align = /:(\w+)$/.exec(open.attrGet("style") ?? "")?.[1];
  open.attrs = [];
  if (scope) open.attrs.push(["scope", scope]);
  if (align) open.attrs.push(["class", `align-${align}`]);
}
