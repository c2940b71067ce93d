import type { Page } from "../content/page.ts";
import { pictureOfSetting } from "../markdown/build-written-facts.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { drawImage } from "./draw-image.ts";
import type { PublishedImage } from "./published-image.ts";

/** A picture that a setting or data names, and the words for who can't see it. */
interface Picture {
  file: string;
  alt: string;
  /** Shares of its width and height, `70% 40%`. */
  focus?: string | undefined;
}

/**
 * A picture that settings or data name as HTML. One that leads the page is as wide as the window and loaded at once; its focus
 * stands in two attributes, in tenths, for styles to read: no policy lets a page have a style of its own.
 */
export function drawPicture(
  { file, alt, focus }: Picture,
  page: Page,
  index: PageIndex,
  images: Map<string, PublishedImage>,
  address: (path: string) => string,
  leads = false,
): string {
  const target = resolveLink(file, page, index);
  const published = (target.kind === "file" && images.get(target.file.id)) || null;
  const nowhere = { start: 0, end: 0 };
  const [x, y] = (focus ?? "").split(" ").map((share) => String(Math.round(Number.parseInt(share, 10) / 10)));
  const attributes: Record<string, string> = x && y ? { "data-focus-x": x, "data-focus-y": y } : {};
  const image = { ...nowhere, ...pictureOfSetting, address: nowhere, src: file, alt, attributes };
  return drawImage(image, published, address(target.url), address, leads, leads ? "100vw" : undefined);
}
