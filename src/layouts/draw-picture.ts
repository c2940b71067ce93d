import type { Page } from "../content/page.ts";
import { pictureOfSetting } from "../markdown/build-written-facts.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { drawImage } from "./draw-image.ts";
import type { PublishedImage } from "./published-image.ts";
import { weighLogo } from "./weigh-logo.ts";

/** A picture that a setting or data names, and the words for who can't see it. */
export interface Picture {
  file: string;
  alt: string;
  /** Shares of its width and height, `70% 40%`. */
  focus?: string | undefined;
  /** Who made it; stands below it, and not in it. */
  credit?: string | undefined;
  /** What takes its place on dark screens, where that is another file. */
  dark?: string | undefined;
}

/** How a picture is shown, where that is not in the width of the text. */
export interface Shown {
  /** As wide as the window, at the head of its page, and loaded at once. */
  leads?: boolean;
  /** How wide, in the words of `sizes` in HTML. */
  sizes?: string;
  /** In the size in which logos of all shapes weigh the same. */
  isLogo?: boolean;
}

/**
 * A picture that settings or data name as HTML. Its focus stands in two attributes, in tenths, for styles to read: no policy lets
 * a page have a style of its own.
 */
export function drawPicture(
  { file, alt, focus, dark }: Picture,
  page: Page,
  index: PageIndex,
  images: Map<string, PublishedImage>,
  address: (path: string) => string,
  { leads = false, sizes = leads ? "100vw" : undefined, isLogo = false }: Shown = {},
): string {
  const find = (of: string) => {
    const target = resolveLink(of, page, index);
    return { url: target.url, published: (target.kind === "file" && images.get(target.file.id)) || null };
  };
  const { url, published } = find(file);
  const night = dark === undefined ? null : find(dark).published;
  const nowhere = { start: 0, end: 0 };
  const [x, y] = (focus ?? "").split(" ").map((share) => String(Math.round(Number.parseInt(share, 10) / 10)));
  const attributes: Record<string, string> = x && y ? { "data-focus-x": x, "data-focus-y": y } : {};
  // Which edge words have to keep away from that lie over a picture.
  const fromStart = page.language.dir === "ltr" ? Number(x) : 10 - Number(x);
  if (leads && x && fromStart < 5) attributes["data-focus-near"] = "start";
  const image = { ...nowhere, ...pictureOfSetting, address: nowhere, src: file, alt, attributes };
  const seen = published && isLogo ? { ...published, ...weighLogo(published) } : published;
  return drawImage(image, seen, address(url), address, leads, sizes, night);
}
