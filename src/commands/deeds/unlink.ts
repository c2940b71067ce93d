import type { LinkFact } from "../../markdown/body.ts";
import type { Edit } from "../../problems/problem.ts";

/** The edits that take a link of a text out and keep its words with their emphasis; none for one that is written so that only a person can. */
export function unlink(text: string, { start, end, address, origin }: LinkFact): Edit[] {
  const written = text.slice(start, end);
  if (origin === "html") {
    const words = /^<a\s[^>]*>([\s\S]*)<\/a\s*>$/i.exec(written)?.[1];
    return words === undefined ? [] : [{ start, end, text: words }];
  }
  if (origin !== "markdown" || !written.startsWith("[")) return [];
  const isInline = address.start > start && address.end <= end;
  const stop = isInline
    ? text.slice(start, address.start).lastIndexOf("](")
    : written.search(/\](?:\[[^\]]*\])?$/);
  if (stop < 1) return [];
  const words = { start, end, text: written.slice(1, stop) };
  return isInline ? [words] : [words, removeLine(text, address.start)];
}

/** Takes the line out that says what a reference stands for, with the empty line above it where nothing else follows. */
function removeLine(text: string, offset: number): Edit {
  const begin = text.lastIndexOf("\n", offset) + 1;
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next + 1;
  const isLast = text.slice(end).trim() === "";
  const gap = isLast ? (/\n(\r?\n)$/.exec(text.slice(0, begin))?.[1]?.length ?? 0) : 0;
  return { start: begin - gap, end, text: "" };
}
