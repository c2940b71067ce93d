import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { KnownBlock } from "../site/block.ts";
import { findMarked } from "./find-marked.ts";
import { locateLines } from "./locate-lines.ts";
import { markCaption } from "./mark-caption.ts";
import { markGallery } from "./mark-gallery.ts";
import type { LinkContext } from "./mark-link.ts";
import { placeOf } from "./place-of.ts";
import type { InlinePlace } from "./prose.ts";
import { readHtml } from "./read-html.ts";
import { readInline } from "./read-inline.ts";
import type { Rendering } from "./rendering.ts";

/** Gathers the facts of a body while marks take the place of addresses. */
export function gatherFacts(md: MarkdownIt): void {
  md.core.ruler.before("linkify", "facts", (state) => {
    const rendering: Rendering = state.env;
    const { url, sharedAddress } = rendering.site.settings;
    // Its own pages are linked by their path: what has the whole address is the larger site's.
    const siteUrl = sharedAddress ? null : url;
    let note = -1;
    const hasMarks = rendering.source.includes("lang") && /\blang\s*=/.test(rendering.source);
    const places = new Map<Token, InlinePlace>();
    const contexts: BlockContext[] = [{ linkClass: "", tellsFile: false, siteUrl }];
    for (const [i, token] of state.tokens.entries()) {
      if (token.type === "inline") {
        const where = findPlace(token, note, rendering);
        if (hasMarks) places.set(token, where);
        const context = contexts.at(-1) as BlockContext;
        const { images, texts } = rendering.facts;
        const count = images.length;
        const before = texts.length;
        readInline(token, where, rendering, context);
        if (context.sizes) for (const image of images.slice(count)) image.sizes = context.sizes;
        if (context.isQuoted) for (const text of texts.slice(before)) text.isQuoted = true;
        if (context.shape === "gallery") markGallery(state, i);
        else markFigure(state, i);
      } else if (token.type === "html_block") readHtmlBlock(token, rendering);
      else if (token.type === "footnote_open") note = token.meta.id;
      else if (token.type === "container_open") contexts.push(nest(contexts.at(-1) as BlockContext, token));
      else if (token.type === "blockquote_open")
        contexts.push({ ...(contexts.at(-1) as BlockContext), isQuoted: true });
      else if (token.type === "container_close" || token.type === "blockquote_close") contexts.pop();
    }
    if (hasMarks) findMarked(state.tokens, rendering, (inline) => places.get(inline) as InlinePlace);
  });
}

/** What holds for links and pictures inside a block. */
interface BlockContext extends LinkContext {
  sizes?: string | undefined;
  shape?: KnownBlock["shape"];
  isQuoted?: boolean;
}

function nest(outer: BlockContext, { meta }: Token): BlockContext {
  const { linkClass, tellsFile, imageSizes, shape, inner }: KnownBlock = meta;
  return {
    siteUrl: outer.siteUrl,
    linkClass: linkClass ?? outer.linkClass,
    tellsFile: tellsFile ?? outer.tellsFile,
    sizes: imageSizes ?? outer.sizes,
    shape,
    isQuoted: outer.isQuoted || inner === "blockquote",
  };
}

function findPlace(inline: Token, note: number, rendering: Rendering): InlinePlace {
  if (inline.meta) return { places: inline.meta, shift: 0 };
  return rendering.inlineNotes.get(note) ?? { places: [0, 0], shift: 0 };
}

function readHtmlBlock(token: Token, rendering: Rendering): void {
  const source = token.content.trim();
  const lines = { ...rendering, src: rendering.source };
  const { toSource } = rendering;
  const places = locateLines(source, token.map?.[0] ?? 0, lines);
  const inSource = places.map((at, i) => (i % 2 ? toSource(at) : at));
  const place = (offset: number) => toSource(placeOf(places, offset));
  const { html: shown, bare } = readHtml({ html: source, place, rendering });
  const count = rendering.facts.htmls.push({
    html: source,
    bare,
    shown,
    kind: "block",
    places: inSource,
    start: place(0),
    end: place(source.length - 1) + 1,
  });
  token.meta = count - 1;
}

/** Makes a figure of a paragraph that holds one image with a title and nothing else; the title becomes its caption. */
function markFigure(state: StateCore, i: number): void {
  const [open, inline, close] = [state.tokens[i - 1], state.tokens[i], state.tokens[i + 1]];
  if (open?.type !== "paragraph_open" || !inline?.children || !close) return;
  const caption = markCaption(inline.children, state);
  if (caption.length === 0) return;
  open.tag = close.tag = "figure";
  open.hidden = close.hidden = false;
  inline.children.push(...caption);
}
