import { formatSuggestion } from "./format-suggestion.ts";
import type { Finding, Replacement } from "./proposal.ts";

/** A file that a proposal touches, as the git host tells. */
export interface ChangedFile {
  path: string;
  status: string;
  /** Absent for pictures and the like, and where it is too long. */
  patch?: string | undefined;
}

/** A repair that a git host can offer at its lines, with what it mends. */
export interface Suggestion extends Replacement {
  findings: Finding[];
}

/** A git host refuses a longer comment, and with it all that are posted at once; nobody reads one half as long. */
const mostLetters = 20_000;

/** What may be changed by one click; the program and its workflows are no text. */
const folder = "content/";

/** Sorts out which findings can be suggestions: those whose lines are shown in the difference, as they are in the report. */
export function placeFindings(
  findings: Finding[],
  files: ChangedFile[],
): { suggestions: Suggestion[]; rest: Finding[] } {
  const shown = new Map(
    files
      .filter(({ path, status }) => path.startsWith(folder) && !path.includes("/../") && status !== "removed")
      .map(({ path, patch }) => [path, parseHunks(patch ?? "")]),
  );
  const suggestions = new Map<string, Suggestion>();
  const rest: Finding[] = [];
  for (const finding of findings) {
    const { replacement } = finding;
    const lines = replacement && shown.get(replacement.file);
    if (!lines || !isShown(replacement, lines) || hidesSigns(replacement)) {
      rest.push(finding);
      continue;
    }
    const key = JSON.stringify(replacement);
    const suggestion = suggestions.get(key) ?? { ...replacement, findings: [] };
    suggestion.findings.push(finding);
    suggestions.set(key, suggestion);
  }
  const all = [...suggestions.values()];
  const isLong = (suggestion: Suggestion) => formatSuggestion(suggestion).length > mostLetters;
  return {
    suggestions: all.filter((suggestion) => !isLong(suggestion)),
    rest: [...rest, ...all.filter(isLong).flatMap(({ findings }) => findings)],
  };
}

function isShown({ line, before }: Replacement, lines: ReturnType<typeof parseHunks>): boolean {
  const hunk = lines.get(line)?.hunk;
  return before.every((text, index) => {
    const there = lines.get(line + index);
    return there !== undefined && there.text === text && there.hunk === hunk;
  });
}

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;

/** Whether a replacement brings signs that nobody sees who looks at it before the click. */
function hidesSigns({ before, after }: Replacement): boolean {
  const known = new Set(before.join(""));
  return [...after.join("")].some((sign) => unseen.test(sign) && sign !== "\t" && !known.has(sign));
}

/** A line of a file as a proposal leaves it, and in which piece of the difference it is shown. */
interface ShownLine {
  text: string;
  hunk: number;
}

/** The lines of the new file that the difference of a file shows (`patch` of a git host), by their number. */
function parseHunks(patch: string): Map<number, ShownLine> {
  const shown = new Map<number, ShownLine>();
  let hunk = 0;
  let number = 0;
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) {
      hunk++;
      number = Number(start);
    } else if (/^[ +]/.test(line)) shown.set(number++, { text: line.slice(1), hunk });
  }
  return shown;
}
