import { readFileSync } from "node:fs";
import type { SourceText } from "../problems/source-text.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a page's file. Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report. */
export function readSourceText(absolutePath: string): string {
  return utf8.decode(readFileSync(absolutePath));
}

/** A source whose file is read when somebody asks for its text, which hardly anybody does of a page without a fault. */
export class UnreadSource implements SourceText {
  readonly path: string;
  readonly #absolutePath: string;
  #text: string | null = null;

  constructor(path: string, absolutePath: string) {
    this.path = path;
    this.#absolutePath = absolutePath;
  }

  get text(): string {
    this.#text ??= readSourceText(this.#absolutePath);
    return this.#text;
  }
}
