import type { PackedPage } from "../content/packed-page.ts";
import type { Page, PageSource } from "../content/page.ts";
import type { Language } from "../site/languages.ts";
import { readPageSource } from "./read-page-source.ts";

/** The page that was packed. Its file is read when somebody asks for its text, which hardly anybody does of a page without a fault. */
export function unpackPage(packed: PackedPage, languages: Language[]): Page {
  return {
    // Whole, since to take two parts out of ten thousand pages is to copy them twice.
    ...packed,
    original: null,
    source: new LateSource(packed.source),
    language: languages.find(({ code }) => code === packed.language) as Language,
  };
}

class LateSource implements PageSource {
  readonly path: string;
  readonly digest: string;
  readonly file: string | null;
  #text: string | null;

  constructor({ path, digest, file, text }: PackedPage["source"]) {
    this.#text = text ?? null;
    this.path = path;
    this.digest = digest;
    this.file = file;
  }

  get text(): string {
    this.#text ??= this.file === null ? "" : readPageSource(this.path, this.file).text;
    return this.#text;
  }
}
