import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { buildSlug } from "./build-slug.ts";
import { escapeHtml } from "./escape-html.ts";
import { plainText } from "./plain-text.ts";
import type { Rendering } from "./rendering.ts";
import { spanOfLines } from "./span-of-lines.ts";

/**
 * Gives each heading its id and a link to itself, which stands beside the heading so that it is no part of its name. A
 * first-level heading that repeats the page's title is dropped; any other one becomes second level and is reported.
 */
export function finishHeadings(md: MarkdownIt): void {
  md.core.ruler.push("headings", (state) => {
    const headings = listHeadings(state.tokens);
    if (headings.length === 0) return;
    const rendering: Rendering = state.env;
    const title = headings.find(({ open, text }) => open.tag === "h1" && isTitle(text, rendering));
    const taken = new Map(rendering.facts.ids.map(({ id }) => [id, 1]));
    for (const { open, i, text, named } of headings) {
      if (open === title?.open) continue;
      const close = state.tokens[i + 2] as Token;
      if (open.tag === "h1") lowerHeading(open, close, text, rendering);
      const given = open.attrGet("id");
      const id = given ?? freeId(named, taken);
      open.attrSet("id", id);
      close.meta = { id, text };
      const lines = spanOfLines(open, rendering);
      const span = { start: rendering.toSource(lines.start), end: rendering.toSource(lines.end) };
      rendering.facts.headings.push({ level: Number(open.tag.slice(1)), id, text, ...span });
      if (given === null) rendering.facts.ids.push({ id, origin: "heading", ...span });
    }
    if (title) dropHeading(state, title);
  });
  md.renderer.rules.heading_open = (tokens, i, options, _env, renderer) =>
    `<div class="heading">${renderer.renderToken(tokens, i, options)}`;
  md.renderer.rules.heading_close = (tokens, i, _options, env) => {
    const { tag, meta } = tokens[i] as Token;
    const label = (env as Rendering).words.headingLink({ title: meta.text });
    const id = escapeHtml(meta.id);
    return `</${tag}><a class="heading__link" href="#${id}" aria-label="${escapeHtml(label)}"></a></div>\n`;
  };
}

interface Heading {
  open: Token;
  /** Its place among the tokens. */
  i: number;
  text: string;
  /** The same with the names of values, which outlast what these are. */
  named: string;
}

function listHeadings(tokens: Token[]): Heading[] {
  const headings: Heading[] = [];
  for (const [i, open] of tokens.entries()) {
    if (open.type !== "heading_open") continue;
    const parts = tokens[i + 1]?.children ?? [];
    const text = plainText(parts);
    headings.push({ open, i, text, named: parts.some(isValue) ? plainText(parts.map(nameValue)) : text });
  }
  return headings;
}

function isValue({ type }: Token): boolean {
  return type === "value";
}

function nameValue(token: Token): Token {
  return isValue(token) ? Object.assign(Object.create(token), { content: token.info }) : token;
}

function isTitle(text: string, { page }: Rendering): boolean {
  const slug = buildSlug(text);
  return slug === "" ? text === page.title : slug === buildSlug(page.title);
}

/** Takes a heading out; its id, if the author gave one, stays as a place to link to. */
function dropHeading({ tokens, Token: Part }: StateCore, { open, i }: Heading): void {
  const id = open.attrGet("id");
  const place = Object.assign(new Part("html_block", "", 0), {
    content: `<div id="${escapeHtml(id ?? "")}"></div>\n`,
  });
  tokens.splice(i, 3, ...(id ? [place] : []));
}

/** An id that is not taken; `taken` holds with each one the number that was given to it last. */
function freeId(text: string, taken: Map<string, number>): string {
  const slug = buildSlug(text) || "heading";
  let id = slug;
  for (let n = taken.get(slug) ?? 1; taken.has(id); n++) {
    id = `${slug}-${n + 1}`;
    taken.set(slug, n + 1);
  }
  taken.set(id, 1);
  return id;
}

function lowerHeading(open: Token, close: Token, text: string, rendering: Rendering): void {
  open.tag = close.tag = "h2";
  const { lineStarts, lineEnds, source, page } = rendering;
  // A text of data has none.
  const { title } = page;
  const [first, last] = open.map as [number, number];
  const underlined = open.markup === "=";
  const start = source.indexOf(underlined ? "=" : "#", lineStarts[underlined ? last - 1 : first]);
  const underline = source.slice(start, lineEnds[last - 1]).trimEnd();
  // What git puts between two versions of the same lines is told as such.
  if (underline === "=======" && rendering.source.includes("\n>>>>>>> ")) return;
  rendering.report("heading-second-h1", {
    span: { start, end: underlined ? start + underline.length : (lineEnds[first] as number) },
    message: `"${text}" would be a second title; ${title ? `the page has one: "${title}"` : "each page that shows this text has one"}.`,
    hint: "Make it a heading of a part, with ##.",
    repair: {
      edits: [
        underlined
          ? { start, end: start + underline.length, text: "-".repeat(underline.length) }
          : { start, end: start, text: "#" },
      ],
    },
  });
}
