import type { SourceMap } from "node:module";

/** A place in a file of a site's assets, counted from 0. */
interface OwnPlace {
  file: string;
  line: number;
  column: number;
}

/** The innermost place of an error that is a site's own code: that which runs under the name `mark`, as its map leads to it. */
export function findOwnPlace({ stack = "" }: Error, mark: string, map: SourceMap): OwnPlace | null {
  const found = new RegExp(`${mark}:(\\d+):(\\d+)`).exec(stack);
  const entry = found && map.findEntry(Number(found[1]) - 1, Number(found[2]) - 1);
  if (!entry || !("originalSource" in entry)) return null;
  return { file: entry.originalSource, line: entry.originalLine, column: entry.originalColumn };
}
