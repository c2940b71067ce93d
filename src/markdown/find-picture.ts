import type { Token } from "markdown-it";

/** The image that parts of a text consist of, alone or as all the words of a link; a caption behind it counts for nothing. */
export function findPicture(parts: Token[]): Token | undefined {
  const caption = parts.findIndex(({ type }) => type === "figcaption_open");
  const shown = caption < 0 ? parts : parts.slice(0, caption);
  const isLinked = shown.length === 3 && shown[0]?.type === "link_open";
  const token = isLinked ? shown[1] : shown.length === 1 ? shown[0] : undefined;
  return token?.type === "image" ? token : undefined;
}
