import type { Deed } from "./deed.ts";

/** The files of a site that are there and that a deed changes, moves or deletes. */
export function listOld({ writes, moves = [], removals = [], copies = [] }: Deed): string[] {
  const changed = writes.flatMap(({ path, before }) => (before === null ? [] : [path]));
  const replaced = copies.flatMap(({ to, isNew }) => (isNew ? [] : [to]));
  return [...new Set([...changed, ...moves.map(({ from }) => from), ...removals, ...replaced])];
}
