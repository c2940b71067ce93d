import type { Page, PageSource } from "./page.ts";

/** A page as it is kept and sent to another thread: without the text of its file, and its language by its code. */
export interface PackedPage extends Omit<Page, "source" | "language"> {
  source: Omit<PageSource, "text">;
  language: string;
}

/** Packs a page; `unpackPage` gives it back. */
export function packPage({ source: { path, digest, file }, language, ...rest }: Page): PackedPage {
  return { ...rest, source: { path, digest, file }, language: language.code };
}
