import { findIsolates } from "./find-isolates.ts";

/** A text among words that run this way, where no HTML can say it: what would be turned round stands between signs that hold it together (LRI or FSI, and PDI). */
export function holdTogether(text: string, dir: "ltr" | "rtl"): string {
  return findIsolates(text, dir).reduceRight((held, { start, end, dir: own }) => {
    const open = own === "auto" ? "\u2068" : "\u2066";
    return `${held.slice(0, start)}${open}${held.slice(start, end)}\u2069${held.slice(end)}`;
  }, text);
}
