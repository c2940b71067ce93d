import type { Deed } from "./deed.ts";
import { listOld } from "./list-old.ts";

/** The line that takes a deed back: what was changed or deleted comes from git, what is new goes. */
export function formatUndo(deed: Deed): string {
  const { writes, moves } = deed;
  const old = listOld(deed);
  const made = [
    ...writes.flatMap(({ path, before }) => (before === null ? [path] : [])),
    ...moves.map(({ to }) => to),
  ];
  return [
    ...(made.length > 0 ? [`git clean -f -- ${made.map(quote).join(" ")}`] : []),
    ...(old.length > 0 ? [`git restore -- ${old.map(quote).join(" ")}`] : []),
  ].join(" && ");
}

/** Quoted for a shell where it needs to be. */
function quote(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
