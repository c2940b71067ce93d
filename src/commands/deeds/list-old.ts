import type { Deed } from "./deed.ts";

/** The files of a site that are there and that a deed changes, moves or deletes. */
export function listOld({ writes, moves, removals }: Deed): string[] {
  const changed = writes.flatMap(({ path, before }) => (before === null ? [] : [path]));
  return [...new Set([...changed, ...moves.map(({ from }) => from), ...removals])];
}
