import { escapeHtml } from "../markdown/escape-html.ts";
import type { SiteAssets } from "./site-assets.ts";

/**
 * A drawing of the site's own as HTML, for the eye only: as it is drawn, or a picture where it is a file; empty for a name that there is
 * not. The one at the head of a page is loaded at once, the others when they come near.
 */
export function showMark(
  name: string,
  { drawMark, markFiles }: Pick<SiteAssets, "drawMark" | "markFiles">,
  address: (path: string) => string,
  place: "head" | "text",
): string {
  const file = markFiles.find((file) => file.name === name);
  if (!file) return drawMark(name);
  const kind = escapeHtml(`mark mark--${name}`);
  const speed = place === "head" ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<img class="${kind}" src="${escapeHtml(address(file.path))}" width="${file.width}" height="${file.height}" alt="" ${speed} decoding="async">`;
}
