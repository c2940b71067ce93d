import type { ImageFact } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import type { PublishedImage } from "./published-image.ts";

// How wide a column of text is: the whole page on a phone, the measure of the styles on anything wider.
const ofText = "(min-width: 42rem) 38rem, calc(100vw - 2.5rem)";

/**
 * An image of the text as HTML, in the sizes and formats that there are of it; `src` is for one of another website. The first
 * of a page is loaded at once, the others when they come near. `sizes` is how wide it is shown, `dark` what takes its place on dark screens.
 */
export function drawImage(
  image: ImageFact,
  published: PublishedImage | null,
  src: string,
  address: (path: string) => string,
  isFirst: boolean,
  sizes = ofText,
  dark: PublishedImage | null = null,
): string {
  if (image.element !== "img") return drawMedia(image, src);
  const attributes = {
    src: published ? address(published.src) : src,
    ...(published ? { width: String(published.width), height: String(published.height) } : {}),
    alt: image.alt ?? "",
    ...(image.title !== null && !image.captioned ? { title: image.title } : {}),
    ...image.attributes,
    // For the styles of blocks in which one that is higher than wide takes less room.
    ...(image.sizes && published && published.height > published.width ? { "data-tall": "" } : {}),
    ...(isFirst ? { fetchpriority: "high" } : { loading: "lazy" }),
    decoding: "async",
  };
  const element = `<img ${formatAttributes(attributes)}>`;
  const night = dark ? formatSources(dark, address, sizes, { media: "(prefers-color-scheme: dark)" }) : "";
  const sources = published ? formatSources(published, address, sizes) : "";
  // Without something around it, Firefox counts a picture that is stretched in a row of a gallery as high as it is by itself.
  return night || sources || image.sizes ? `<picture>${night}${sources}${element}</picture>` : element;
}

function formatSources(
  { sources, src }: PublishedImage,
  address: (path: string) => string,
  sizes: string,
  media: Record<string, string> = {},
): string {
  const best = sources.map(({ type, candidates }) => {
    const srcset = candidates.map(({ path, width }) => `${address(path)} ${width}w`).join(", ");
    return `<source ${formatAttributes({ ...media, type, srcset, sizes })}>`;
  });
  // For those that are shown in one case only, the last source is the file for all browsers.
  const last = "media" in media ? `<source ${formatAttributes({ ...media, srcset: address(src) })}>` : "";
  return best.join("") + last;
}

/** A film or a recording with controls; who can't play it gets the file. */
function drawMedia({ element, alt, title, captioned, attributes }: ImageFact, src: string): string {
  const settings = {
    src,
    preload: "metadata",
    ...(alt === null ? {} : { "aria-label": alt }),
    ...(title !== null && !captioned ? { title } : {}),
    ...attributes,
  };
  const link = `<a href="${escapeHtml(src)}">${escapeHtml(alt ?? src)}</a>`;
  return `<${element} controls ${formatAttributes(settings)}>${link}</${element}>`;
}

function formatAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(" ");
}
