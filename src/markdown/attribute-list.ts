import type { Token } from "markdown-it";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Span } from "../problems/source-text.ts";
import { isKnownLanguage, languageFacts } from "../site/language-facts.ts";
import type { Rendering } from "./rendering.ts";

/** One entry of a list in braces: `#id`, `.class` or `name=value`. Offsets count in the list's own text. */
export interface Entry extends Span {
  /** `null` for a word that is none of these. */
  name: string | null;
  value: string;
}

/** What braces may say of anything. */
export const allowedAttributes = ["id", "class", "lang", "dir", "title"];
const wrong: Record<string, (value: string) => boolean> = {
  dir: (value) => !/^(?:ltr|rtl|auto)$/.test(value),
  lang: (value) => value !== "" && !isKnownLanguage(value),
};
const what: Record<string, string> = {
  dir: "is no direction of text",
  lang: "is no code of a language, like en, pt-BR or zh-Hant",
};
const entry =
  /\s*(?:#([^\s#.{}="']+)|\.([^\s#.{}="']+)|([\p{L}_:][\w:.-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))|(\S+))/uy;

/**
 * Reads a list in braces, braces included: `{#id .class lang=es}` or kramdown's `{: #id .class}`. `null` where it is
 * none: braces without a colon are only taken as such when every word in them is an entry.
 */
export function parseAttributeList(text: string): Entry[] | null {
  const colon = text.startsWith("{:");
  const end = text.length - 1;
  const entries: Entry[] = [];
  entry.lastIndex = colon ? 2 : 1;
  for (let found = entry.exec(text.slice(0, end)); found; found = entry.exec(text.slice(0, end))) {
    const [all, id, className, name, double, single, bare, stray] = found;
    const start = found.index + all.search(/\S/);
    const value = id ?? className ?? double ?? single ?? bare ?? stray ?? "";
    const kind = id !== undefined ? "id" : className !== undefined ? "class" : (name?.toLowerCase() ?? null);
    if (kind === null && !colon) return null;
    entries.push({ name: kind, value, start, end: found.index + all.length });
  }
  return entries.length > 0 || colon ? entries : null;
}

/** Gives a token what the list says, with a language its direction, and reports what it may not say, where `also` is known too. `place` tells where an offset of the list stands in the body. */
export function applyAttributes(
  token: Token,
  entries: Entry[],
  place: (offset: number) => number,
  rendering: Rendering,
  also: string[] = [],
): void {
  for (const { name, value, start, end } of entries) {
    const span = { start: place(start), end: place(start) + end - start };
    if (name === null || !allowedAttributes.includes(name) || wrong[name]?.(value)) {
      reportEntry(rendering, span, name, value, also);
    } else if (name === "class") token.attrJoin("class", value);
    else {
      token.attrSet(name, value);
      if (name !== "id") continue;
      const { toSource, source } = rendering;
      const from = source.indexOf(value, span.start);
      rendering.facts.ids.push({
        id: value,
        origin: "attribute",
        start: toSource(from),
        end: toSource(from + value.length),
      });
    }
  }
  const language = token.attrGet("lang");
  if (!language || token.attrGet("dir") !== null) return;
  const { dir } = languageFacts(language);
  if (dir !== rendering.page.language.dir) token.attrSet("dir", dir);
}

function reportEntry(
  rendering: Rendering,
  span: Span,
  name: string | null,
  value: string,
  also: string[],
): void {
  const likely = name === null ? null : didYouMean(name, [...also, ...allowedAttributes]);
  const options = also.map((option) => `${option}=, `).join("");
  const known = `In braces can stand an id (#name), classes (.name), ${options}lang=, dir= (ltr, rtl or auto) and title=.`;
  rendering.report("attribute-not-allowed", {
    span,
    message: name && wrong[name] ? `"${value}" ${what[name]}.` : `"${name ?? value}" can't be set in braces.`,
    hint: likely && likely !== name ? `Did you mean "${likely}"? ${known}` : known,
  });
}
