import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PageSource } from "../content/page.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The file of a page at an absolute path. Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report. `path` is what problems call it. */
export function readPageSource(path: string, file: string): PageSource {
  const bytes = readFileSync(file);
  return { path, text: utf8.decode(bytes), digest: hash("sha256", bytes), file };
}
