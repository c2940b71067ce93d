import { copyMarks, readOpenCopy } from "./copy-marks.ts";
import { parseStampLine } from "./stamp-line.ts";

/** What tells the words of parts that were copied from an original and are not translated yet (`sum-parts.ts`), by the name of the page. */
export type OpenCopies = ReadonlyMap<string, ReadonlySet<string>>;

/** The open copies in the text of the ledger. Its other lines, which are nearly all of a large one, are not read. */
export function listOpenCopies(text: string): OpenCopies {
  const copies = new Map<string, Set<string>>();
  const mark = ` ${copyMarks.open}`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const end = text.indexOf("\n", at);
    const line = parseStampLine(text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? undefined : end));
    const sum = line && "stamp" in line ? readOpenCopy(line.stamp) : null;
    if (line && sum !== null) copies.set(line.page, (copies.get(line.page) ?? new Set()).add(sum));
  }
  return copies;
}
