import { findMediaSite } from "../site/find-media-site.ts";
import { unescapeHtml } from "./unescape-html.ts";

const frame = /<(?:iframe|embed|video|audio|source|a)\b[^<>]{0,2000}?\s(?:src|href)=["']([^"'<>]+)/i;

/** The line of a block that shows what a line of HTML was to embed; of another site, the address that people open. `null` for other text. */
export function buildMediaLine(html: string): string | null {
  const [, written] = frame.exec(html) ?? [];
  if (written === undefined) return null;
  const address = unescapeHtml(written);
  const opens = findMediaSite(address)?.opens;
  return opens ? `link: ${opens}` : `file: ${address}`;
}
