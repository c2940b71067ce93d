import type { ImageFact } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";

/** The `img` element of an image; the first of a page is loaded at once, the others when they come near. */
export function drawImage(image: ImageFact, src: string, isFirst: boolean): string {
  const attributes = {
    src,
    alt: image.alt ?? "",
    ...(image.title !== null && !image.captioned ? { title: image.title } : {}),
    ...image.attributes,
    ...(isFirst ? { fetchpriority: "high" } : { loading: "lazy" }),
    decoding: "async",
  };
  return `<img ${formatAttributes(attributes)}>`;
}

function formatAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(" ");
}
