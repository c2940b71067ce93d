import { countShared } from "../problems/count-shared.ts";
import { countThings } from "../problems/count-things.ts";
import { escapeMarkdown } from "../problems/escape-markdown.ts";
import type { PageChange } from "./compare-pages.ts";
import type { Hunk } from "./find-hunks.ts";

const most = { places: 3, letters: 200 };
/** How much of what stayed is shown before the first word that differs. */
const before = 40;

/** What is different on a page, in words, with what its text says and said at the first places that differ. */
export function describePage(change: PageChange): string {
  const { text } = change;
  const parts = [
    change.renamedFrom === null ? null : `the title, which was “${escapeMarkdown(change.renamedFrom)}”`,
    text.length > 0 ? `the text (${countWords(text)})` : null,
    change.links && `links (${countItems(change.links)})`,
    change.pictures && `pictures (${countItems(change.pictures)})`,
    change.description ? "the description for search engines" : null,
    change.listed === null ? null : describeListed(change.listed),
  ];
  const rest = text.length - most.places;
  return [
    `${parts.filter((part) => part !== null).join(", ") || "nothing that a visitor reads"}\n`,
    ...text.slice(0, most.places).map(formatPlace),
    rest > 0 ? `  - and ${countThings(rest, "other place")}\n` : "",
  ].join("");
}

function describeListed(listed: boolean): string {
  return listed ? "search engines may list it now" : "search engines are asked not to list it now";
}

function countWords(hunks: Hunk[]): string {
  const came = count(hunks, "added", "removed");
  const went = count(hunks, "removed", "added");
  if (came + went === 0) return "the same words in another order";
  const parts = [came > 0 ? `${countThings(came, "word")} new` : "", went > 0 ? `${went} gone` : ""];
  return parts.filter(Boolean).join(", ");
}

/** How many words are on one side of the places and not on the other. */
function count(hunks: Hunk[], here: "added" | "removed", there: "added" | "removed"): number {
  const words = (side: "added" | "removed") =>
    hunks.flatMap((hunk) => hunk[side]).flatMap((passage) => passage.split(" "));
  const left = new Map<string, number>();
  for (const word of words(there)) left.set(word, (left.get(word) ?? 0) + 1);
  return words(here).filter((word) => {
    const number = left.get(word) ?? 0;
    left.set(word, number - 1);
    return number <= 0;
  }).length;
}

function countItems({ added, removed }: Hunk): string {
  const parts = [
    added.length > 0 ? `${added.length} new` : "",
    removed.length > 0 ? `${removed.length} gone` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function formatPlace({ removed, added }: Hunk): string {
  const was = removed.join(" … ");
  const is = added.join(" … ");
  if (removed.length === 0) return `  - New: ${quote(is)}\n`;
  if (added.length === 0) return `  - Gone: ${quote(was)}\n`;
  const start = findStart(was, is);
  return `  - Before: ${quote(was, start)}\n    Now: ${quote(is, start)}\n`;
}

/** Where to begin with two long texts, so that the words that differ are shown. */
function findStart(was: string, is: string): number {
  const { head } = countShared(was, is);
  return head > 2 * before ? was.lastIndexOf(" ", head - before) + 1 : 0;
}

function quote(text: string, start = 0): string {
  const rest = text.slice(start);
  const short = rest.length > most.letters ? `${rest.slice(0, most.letters).trimEnd()}…` : rest;
  return `“${start > 0 ? "…" : ""}${escapeMarkdown(short)}”`;
}
