import { parseLedgerLine } from "./ledger-line.ts";

// What the file is, for whoever comes upon it.
const head = `# Every address that this site ever had, so that none of them goes dead unnoticed: one page, file or part of a page a line.
# The program that publishes the site adds to this list by itself. Nobody needs to edit it.
# If a page moved or is gone, say so in redirects.yaml or in the page; README.md beside this file tells how.

`;

/**
 * The text of a ledger with lines added in their places and nothing taken away; the same text when all of them are known.
 * `lines` are sorted; `text` is empty for a new ledger.
 */
export function addToLedger(text: string, lines: string[]): { text: string; added: string[] } {
  const known = new Set(text.split(/\r?\n/).map((line) => keyOf(line)));
  const added = lines.filter((line) => !known.has(keyOf(line)));
  if (added.length === 0) return { text, added };
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const { start, chunks, rest } = splitChunks(text === "" ? head : text, eol);
  const result: string[] = [];
  let next = 0;
  for (const { line, text: chunk } of chunks) {
    while (next < added.length && (added[next] as string) < line) result.push(added[next++] as string);
    result.push(chunk);
  }
  const end = [...result, ...added.slice(next), ...rest].join(eol);
  return { text: `${start}${end}${eol}`, added };
}

/** What a line stands for; a comment stands for itself. */
function keyOf(line: string): string {
  const entry = parseLedgerLine(line.trim());
  return entry ? JSON.stringify([entry.address, entry.id]) : line;
}

/** The text as its head (comments at the top), its addresses, each with the comments and gaps right above it, and what follows. */
function splitChunks(text: string, eol: string) {
  const whole = text.endsWith("\n") ? text : `${text}${eol}`;
  const start = /^(?:\uFEFF?[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(whole)?.[0] ?? "";
  const chunks: { line: string; text: string }[] = [];
  let above: string[] = [];
  for (const line of whole.slice(start.length).split(/\r?\n/).slice(0, -1)) {
    const words = line.trim();
    above.push(line);
    if (words === "" || words.startsWith("#")) continue;
    chunks.push({ line: words, text: above.join(eol) });
    above = [];
  }
  return { start, chunks, rest: above };
}
