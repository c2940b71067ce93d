import { countThings } from "../problems/count-things.ts";
import type { Finding, FindingState, TranslationReport } from "./translation-report.ts";

/** How each kind of finding is called, and what it means. */
export const stateWords: Record<FindingState, { name: string; help: string }> = {
  missing: { name: "missing", help: "Not translated yet." },
  stale: { name: "stale", help: "The words of the original have changed since." },
  look: {
    name: "to be looked at",
    help: "Something besides the words has changed, or it can't be told which parts belong together.",
  },
  differs: {
    name: "different",
    help: "One language has a link, an image, an anchor or a number that the other lacks.",
  },
  orphaned: { name: "orphaned", help: "The original is gone." },
};

/** How far the translation into a language is, in words: `12 of 14 pages translated; 2 missing, 1 stale`. */
export function countReport({ pages, translated, findings }: TranslationReport): string {
  const counts = Object.entries(stateWords).flatMap(([state, { name }]) => {
    const number = findings.filter((finding) => finding.state === state).length;
    return number > 0 ? `${number} ${name}` : [];
  });
  return `${translated} of ${countThings(pages, "page")} translated; ${counts.join(", ") || "nothing to do"}`;
}

/** What `--accept` takes for a finding; `null` for one about a whole page. */
export function acceptedName({ file, part }: Finding): string | null {
  return part === null ? null : `${file}${part}`;
}

/** Where a finding is, as editors open it. */
export function placeOfFinding({ file, line }: Finding): string {
  return line > 0 ? `${file}:${line}` : file;
}
