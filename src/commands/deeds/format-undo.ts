import { quoteWord } from "../new/format-call.ts";
import type { Deed } from "./deed.ts";
import { listOld } from "./list-old.ts";

/** The line that takes a deed back: what was changed or deleted comes from git, what is new goes. */
export function formatUndo(deed: Deed): string {
  const { writes, moves, copies = [] } = deed;
  const old = listOld(deed);
  const made = [
    ...writes.flatMap(({ path, before }) => (before === null ? [path] : [])),
    ...moves.map(({ to }) => to),
    ...copies.filter(({ isNew }) => isNew).map(({ to }) => to),
  ];
  return [
    ...(made.length > 0 ? [`git clean -f -- ${made.map(quoteWord).join(" ")}`] : []),
    ...(old.length > 0 ? [`git restore -- ${old.map(quoteWord).join(" ")}`] : []),
  ].join(" && ");
}
