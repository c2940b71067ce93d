import type { StateCore, Token } from "markdown-it";
import { findPicture } from "./find-picture.ts";
import type { Rendering } from "./rendering.ts";

/** The parts of a caption for a picture that has a title, which is one from now on; none for all else. */
export function markCaption(parts: Token[], { Token: Part, env }: StateCore): Token[] {
  const rendering: Rendering = env;
  const image = rendering.facts.images[findPicture(parts)?.meta];
  if (!image?.title) return [];
  image.captioned = true;
  const caption = Object.assign(new Part("text", "", 0), { content: image.title });
  const { text } = rendering.page.source;
  const start = text.slice(0, image.end).lastIndexOf(image.title);
  if (start >= image.address.end) {
    const end = start + image.title.length;
    rendering.facts.texts.push({ text: image.title, places: [0, start], start, end });
  }
  return [
    new Part("figcaption_open", "figcaption", 1),
    caption,
    new Part("figcaption_close", "figcaption", -1),
  ];
}
