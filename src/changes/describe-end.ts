import { formatCode } from "../problems/format-code.ts";

/** What became of the address of a page that is gone, as Markdown. */
export function describeEnd(leadsTo: string | null): string {
  return leadsTo === null
    ? "who comes by an old link meets “page not found”"
    : `its address leads to ${formatCode(leadsTo)} now`;
}
