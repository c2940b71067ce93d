import type { Page, PageSource } from "./page.ts";

/** A page as it is kept and sent to another thread: its language by its code, and with the text of its file only where it has none. */
export interface PackedPage extends Omit<Page, "source" | "language" | "original"> {
  source: Omit<PageSource, "text"> & Partial<Pick<PageSource, "text">>;
  language: string;
}

/** Packs a page; `unpackPage` gives it back. */
export function packPage(page: Page): PackedPage {
  const { source, language } = page;
  const { path, digest, file } = source;
  const kept = file === null ? { path, digest, file, text: source.text } : { path, digest, file };
  // Whole, as in `unpackPage`; of a page that was read there is no original.
  return { ...page, source: kept, language: language.code };
}
