import { escapeHtml } from "./escape-html.ts";

/** What the marks of a body stand for, by index into `body.links` and `body.images`. */
export interface BodyFiller {
  /** Address of link n; escaped here. */
  address: (link: number) => string;
  /** The whole element of image n, as HTML. */
  image: (image: number) => string;
  /** Address of the file of image n, whose element stays as written; escaped here. */
  file: (image: number) => string;
}

/** The body's HTML with the addresses and images where the marks are. */
export function fillBody(html: string, { address, image, file }: BodyFiller): string {
  const parts = html.split("\0");
  for (let i = 1; i < parts.length; i += 2) {
    const mark = parts[i] as string;
    const n = Number(mark.slice(1));
    if (mark.startsWith("i")) parts[i] = image(n);
    else parts[i] = escapeHtml(mark.startsWith("a") ? address(n) : file(n));
  }
  return parts.join("");
}
