import type { Page } from "../../content/page.ts";
import type { RenderedBody, TextFact } from "../../markdown/body.ts";
import { placeOf } from "../../markdown/place-of.ts";
import { createOverlap } from "../../problems/create-overlap.ts";
import { oncePer } from "../../problems/once-per.ts";
import type { Repair } from "../../problems/problem.ts";
import type { Span } from "../../problems/source-text.ts";
import { baseLanguage } from "../../site/base-language.ts";
import type { GlossaryEntry } from "../../site/glossary/glossary.ts";
import { perLanguage } from "../../site/per-language.ts";
import type { TimelessSite } from "../../site/site.ts";
import { splitWords } from "../read-marked-words.ts";
import { buildCandidates } from "./build-candidates.ts";
import { findInText, type GlossaryFind } from "./find-in-text.ts";
import { isProse } from "./is-prose.ts";
import { suitWord } from "./suit-word.ts";

/** Words on a page that the glossary wants otherwise. */
interface GlossaryUse {
  entry: GlossaryEntry;
  found: string;
  /** What is to be written. */
  write: string | null;
  /** Where the words stand in the source. */
  span: Span;
  /** `null` where other words around them may have to change too. */
  repair: Repair | null;
}

/** What the text of a page, of settings or of data has otherwise than the glossary: not in quotations, addresses, code and other languages. */
export function findGlossaryUses(page: Page, body: RenderedBody, site: TimelessSite): GlossaryUse[] {
  return site.glossary.length === 0 ? [] : find(body, page, site);
}

const find = oncePer((body: RenderedBody, page: Page, site: TimelessSite): GlossaryUse[] => {
  const { code } = page.language;
  const candidates = candidatesOf(site.glossary)(code);
  if (candidates.rough === null) return [];
  const isElsewhere = createOverlap([...body.marked, ...findQuoted(body)]);
  return body.texts.flatMap((text) => {
    const finds = findInText(text.text, candidates, code);
    if (finds.length === 0 || !isProse(text, page, site)) return [];
    return finds.map((one) => describe(one, text, page, body)).filter(({ span }) => !isElsewhere(span));
  });
});

const candidatesOf = oncePer((glossary: GlossaryEntry[]) =>
  perLanguage((code) => buildCandidates(glossary, code)),
);

/** What stands between the tags of HTML that say so: words of others, or signs. */
function findQuoted({ htmls }: RenderedBody): Span[] {
  const open: Span[] = [];
  return htmls.flatMap(({ html, start, end }) => {
    if (/^<(?:blockquote|cite|code|kbd|q|samp|var)\b/i.test(html)) open.push({ start, end });
    const first = /^<\/(?:blockquote|cite|code|kbd|q|samp|var)\b/i.test(html) ? open.pop() : undefined;
    return first ? [{ start: first.start, end }] : [];
  });
}

// Where words next to a noun or a verb follow its form, another one can't take its place by itself.
const unbending = new Set(["en", "et", "fi", "hu", "id", "ja", "ko", "ms", "th", "tr", "vi", "zh"]);
// What neither Markdown nor YAML reads as anything but words.
const plain = /^[\p{L}\p{M}\p{N} .,'’&/+-]+$/u;

function describe(
  find: GlossaryFind,
  { text, places }: TextFact,
  page: Page,
  { links }: RenderedBody,
): GlossaryUse {
  const { candidate, start, end } = find;
  const { entry, is, spelt } = candidate;
  const found = text.slice(start, end);
  const write = is === "name" ? spelt : candidate.write;
  const span = { start: placeOf(places, start), end: placeOf(places, end - 1) + 1 };
  const suited = write === null ? null : suit(find, write, text, baseLanguage(page.language.code));
  const from = suited && placeOf(places, suited.start);
  const isPlain =
    from !== null &&
    page.source.text.slice(from, span.end) === text.slice(suited?.start, end) &&
    !found.includes("\n");
  const repair =
    suited && isPlain && !links.some((link) => isLabel(link, span, page))
      ? {
          edits: [{ start: from, end: span.end, text: suited.text }],
          safe: is === "name" && isSafe(found, suited.text, span, page),
        }
      : null;
  return { entry, found: found.replace(/\s+/g, " "), write, span, repair };
}

/** What is to stand there, and from where on; `null` where that isn't known. */
function suit({ candidate, start, end }: GlossaryFind, write: string, text: string, language: string) {
  const { entry, is, spelt } = candidate;
  if (!plain.test(write) || (entry.kind === "word" && !unbending.has(language))) return null;
  return is === "name" ? { start, text: write } : suitWord(text, { start, end }, { spelt, write, language });
}

/** Whether a stretch stands in a link whose words say where it leads: `[guide]`, with `[guide]: …` elsewhere. */
function isLabel(link: Span, { start, end }: Span, { source }: Page): boolean {
  if (start < link.start || end > link.end) return false;
  return /\](?:\[\])?$/.test(source.text.slice(link.start, link.end).replace(/\]\[[^\]]+\]$/, ""));
}

/** Whether only capitals change, and that in the text of a page: its anchors and what settings name stay. */
function isSafe(found: string, write: string, { start }: Span, { source, bodyStart }: Page): boolean {
  const words = (text: string) => splitWords(text.toLowerCase()).join(" ");
  return source.file !== null && start >= bodyStart && words(found) === words(write);
}
