/**
 * The part of a file that a browser asks for (`Range: bytes=0-99`), as offsets with the end excluded: films are played, and on some browsers
 * only then, in parts. `null` where it asks for none, for several, or for what is not there: it gets the whole then.
 */
export function findRange(asked: string | undefined, size: number): { start: number; end: number } | null {
  const [found, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? "") ?? [];
  if (found === undefined || (from === "" && to === "")) return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size : Math.min(size, Number(to) + 1);
  return start < end ? { start, end } : null;
}
