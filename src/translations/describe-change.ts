import { diffArrays } from "diff";

/** A place at which a text has changed, with some words around it. */
export interface Change {
  before: string;
  removed: string;
  added: string;
  after: string;
}

const around = 4;
// With more differences than this the search for what stayed takes too long.
const most = 1_000;

/** How the words of a text have changed, in their order. */
export function describeChange(old: string, now: string, language: string): Change[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const [olds, news] = [old, now].map((text) => splitWords(text, segmenter)) as [string[], string[]];
  const parts = diffArrays(olds, news, { maxEditLength: most });
  if (!parts) return [{ before: "", removed: old.trim(), added: now.trim(), after: "" }];
  const changes: Change[] = [];
  let open: Change | null = null;
  let same: string[] = [];
  for (const { value, added, removed } of parts) {
    if (added || removed) {
      open ??= { before: same.slice(-around).join(""), removed: "", added: "", after: "" };
      open[added ? "added" : "removed"] += value.join("");
    } else {
      if (open) changes.push({ ...open, after: value.slice(0, around).join("") });
      [open, same] = [null, value];
    }
  }
  return open ? [...changes, open] : changes;
}

/** The words of a text, each with what stands between it and the next one, in one line. */
function splitWords(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.replace(/\s+/g, " ").trim())) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  // The last one with a blank behind it, so that it is the same in the middle of a longer text.
  return words.map((word, at) => (at === words.length - 1 ? `${word} ` : word));
}
