import type { StateCore } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** Makes a figure of a paragraph that holds one image with a title and nothing else; the title becomes its caption. */
export function markFigure({ tokens, Token: Part, env }: StateCore, i: number): void {
  const rendering: Rendering = env;
  const [open, inline, close] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (open?.type !== "paragraph_open" || !inline?.children || !close) return;
  const parts = inline.children;
  const linked = parts.length === 3 && parts[0]?.type === "link_open";
  const token = linked ? parts[1] : parts.length === 1 ? parts[0] : undefined;
  const image = token?.type === "image" ? rendering.facts.images[token.meta] : undefined;
  if (!image?.title) return;

  image.captioned = true;
  open.tag = close.tag = "figure";
  open.hidden = close.hidden = false;
  const caption = Object.assign(new Part("text", "", 0), { content: image.title });
  parts.push(
    new Part("figcaption_open", "figcaption", 1),
    caption,
    new Part("figcaption_close", "figcaption", -1),
  );
  const { text } = rendering.page.source;
  const start = text.slice(0, image.end).lastIndexOf(image.title);
  if (start < image.address.end) return;
  rendering.facts.texts.push({
    text: image.title,
    places: [0, start],
    start,
    end: start + image.title.length,
  });
}
