import { diffArrays } from "diff";

/** A place at which a text has changed, with some words around it; an ellipsis where more of them stand there. */
export interface Change {
  before: string;
  removed: string;
  added: string;
  after: string;
}

/** How many words are told around a change; with fewer between them, two changes are one. */
const around = 4;
/** Stands between lines. */
const stroke = "/";
// With more differences than this the search for what stayed takes too long.
const most = 1_000;

/** How the words of a text have changed, in their order. */
export function describeChange(old: string, now: string, language: string): Change[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const [olds, news] = [old, now].map((text) => splitWords(text, segmenter)) as [string[], string[]];
  const parts = diffArrays(olds, news, { maxEditLength: most });
  if (!parts) return [{ before: "", removed: joinLines(old), added: joinLines(now), after: "" }];
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const [at, { value, added, removed }] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (added || removed) {
      const lead = parts[at - 1]?.value ?? [];
      const isCut = at > 1 || lead.length > around;
      open ??= {
        before: `${isCut ? "… " : ""}${lead.slice(-around).join("")}`,
        removed: "",
        added: "",
        after: "",
      };
      open[added ? "added" : "removed"] += value.join("");
    } else if (open && value.length < around && !isLast) {
      open.removed += value.join("");
      open.added += value.join("");
    } else if (open) {
      const isCut = !isLast || value.length > around;
      changes.push({ ...open, after: `${value.slice(0, around).join("")}${isCut ? "…" : ""}` });
      open = null;
    }
  }
  return open ? [...changes, open] : changes;
}

/** The lines of a text as one, with a stroke between them. */
function joinLines(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter(Boolean).join(` ${stroke} `);
}

/** The words of a text, each with what stands between it and the next one, in one line. */
function splitWords(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(`${joinLines(text)} `)) {
    if (isWordLike || segment === stroke || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return words;
}
