import type { Token } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import type { ImageFact } from "./body.ts";
import { plainText } from "./plain-text.ts";

// Films and recordings, which browsers show with controls.
const elements: [ending: RegExp, element: string][] = [
  [/\.(?:mp4|m4v|webm|ogv)$/i, "video"],
  [/\.(?:mp3|m4a|ogg|oga|opus|wav|flac)$/i, "audio"],
];

/** The fact of an image written in Markdown; nothing between its brackets counts as no `alt`. */
export function buildImageFact(token: Token, address: Span, span: Span): ImageFact {
  const { src = "", alt: _alt, title = null, ...attributes } = Object.fromEntries(token.attrs ?? []);
  return {
    src,
    alt: plainText(token.children ?? []) || null,
    title,
    address,
    origin: "markdown",
    element: elements.find(([ending]) => ending.test(src))?.[1] ?? "img",
    attributes,
    captioned: false,
    ...span,
  };
}
