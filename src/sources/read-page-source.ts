import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PageSource } from "../content/page.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The file of a page. Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report. `path` is what problems call it. */
export function readPageSource(path: string, absolutePath: string): PageSource {
  const bytes = readFileSync(absolutePath);
  return { path, text: utf8.decode(bytes), digest: hash("sha256", bytes) };
}

/** A source whose file is read when somebody asks for its text, which hardly anybody does of a page without a fault. */
export class UnreadSource implements PageSource {
  readonly path: string;
  readonly digest: string;
  readonly #absolutePath: string;
  #text: string | null = null;

  constructor(path: string, absolutePath: string, digest: string) {
    this.path = path;
    this.digest = digest;
    this.#absolutePath = absolutePath;
  }

  get text(): string {
    this.#text ??= readPageSource(this.path, this.#absolutePath).text;
    return this.#text;
  }
}
