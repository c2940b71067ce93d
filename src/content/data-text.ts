import type { SourceText, Span } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import { makeDataPage } from "./make-data-page.ts";
import type { Page } from "./page.ts";

/** A Markdown text in data: it is read, checked and shown as a page is, whose links count from the top of the content. */
export interface DataText {
  /** Tells it from all others and from the ids of pages: its file, its entry and its field. */
  key: string;
  /** What it is as a page; its source has the text alone. */
  page: Page;
  /** Its file, and where the text stands in it. */
  source: SourceText;
  span: Span;
}

/** Makes a text of a value in data. */
export function buildDataText(
  key: string,
  text: string,
  { source, span, language }: Pick<DataText, "source" | "span"> & { language: Language },
): DataText {
  const page = { ...makeDataPage(language), source: { path: source.path, text, digest: "", file: null } };
  return { key, page, source, span };
}
