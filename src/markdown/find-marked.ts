import type { Token } from "markdown-it";
import { createOverlap } from "../problems/create-overlap.ts";
import type { MarkedFact } from "./body.ts";
import { parseHtml } from "./parse-html.ts";
import { placeOf } from "./place-of.ts";
import { type InlinePlace, Prose } from "./prose.ts";
import type { Rendering } from "./rendering.ts";

/** Notes what is marked as being in another language: by braces behind words, links and blocks, and by HTML around anything. */
export function findMarked(
  tokens: Token[],
  rendering: Rendering,
  placeOfInline: (inline: Token) => InlinePlace,
): void {
  const { facts, toSource, lineStarts, lineEnds } = rendering;
  for (const [i, token] of tokens.entries()) {
    const language = token.attrGet("lang");
    const cell = tokens[i + 1];
    if (token.type === "inline") readParts(token, placeOfInline(token), rendering);
    else if (language !== null && token.map) {
      const [first, last] = token.map;
      const [start, end] = [lineStarts[first], lineEnds[last - 1]] as [number, number];
      facts.marked.push({ language, start: toSource(start), end: toSource(end) });
    } else if (language !== null && cell?.type === "inline") {
      const place = new Prose(placeOfInline(cell), rendering);
      facts.marked.push({ language, ...place.spanOf(0, cell.content.length) });
    }
  }
  facts.marked.push(...findInHtml(rendering));
  const isMarked = createOverlap(facts.marked);
  for (const link of facts.links) if (isMarked(link)) link.isMarked = true;
}

function readParts({ children }: Token, where: InlinePlace, rendering: Rendering): void {
  for (const part of children ?? []) {
    const language = part.attrGet("lang");
    if (language === null || !part.map) continue;
    const span = new Prose(where, rendering).spanOf(...part.map);
    rendering.facts.marked.push({ language, ...span });
  }
}

function findInHtml({ facts: { htmls } }: Rendering): MarkedFact[] {
  const found: MarkedFact[] = [];
  const open: { name: string; start: number; language: string | undefined }[] = [];
  for (const { html, places } of htmls)
    for (const { kind, name, attributes, isEmpty, start, end } of parseHtml(html).tags) {
      if (kind === "open" && !isEmpty) {
        const language = attributes.find((attribute) => attribute.name === "lang")?.value;
        open.push({ name, start: placeOf(places, start), language });
      } else if (kind === "close") {
        const at = open.findLastIndex((element) => element.name === name);
        if (at < 0) continue;
        for (const { start: from, language } of open.splice(at))
          if (language) found.push({ language, start: from, end: placeOf(places, end - 1) + 1 });
      }
    }
  return found;
}
