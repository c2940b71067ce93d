import type { Page, PageSource } from "./page.ts";

/** A page that somebody wrote, as it is kept and sent to another thread: without the text of its file, and its language by its code. */
export interface PackedPage extends Omit<Page, "source" | "language" | "original"> {
  source: Omit<PageSource, "text">;
  language: string;
}

/** Packs a page; `unpackPage` gives it back. */
export function packPage({
  source: { path, digest, file },
  language,
  original: _original,
  ...rest
}: Page): PackedPage {
  return { ...rest, source: { path, digest, file }, language: language.code };
}
