import type { Page } from "../content/page.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import type { PublishedImage } from "./published-image.ts";

// As wide as the column of text. It is loaded whether it is seen or not, and a browser can't choose.
const leastWidth = 800;

/** One file of a picture of a page, by its site path, and the size of the picture in full; `null` where it is none of the site's. */
export function choosePoster(
  src: string,
  page: Page,
  index: PageIndex,
  images: Map<string, PublishedImage>,
): { url: string; width: number; height: number } | null {
  const target = resolveLink(src, page, index);
  const published = target.kind === "file" ? images.get(target.file.id) : undefined;
  if (!published) return null;
  const { src: full, sources, width, height } = published;
  const small = sources.at(-1)?.candidates.find((one) => one.width >= leastWidth);
  return { url: small?.path ?? full, width, height };
}
