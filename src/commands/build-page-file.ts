import { digestContent } from "../output/digest-content.ts";
import type { OutputFile } from "../output/output-file.ts";
import { outputPath } from "../redirects/output-path.ts";
import type { LaidOutPage } from "../templates/lay-out-pages.ts";

/** A page as the file that it is written to; its bytes can be handed from thread to thread. */
export interface PageFile extends OutputFile {
  content: Uint8Array<ArrayBuffer>;
}

/** Makes the file of a page, in UTF-8. */
export function buildPageFile({ url, html, key, printed }: LaidOutPage): PageFile {
  // A third of the time of a `TextEncoder`.
  const content = Buffer.allocUnsafeSlow(Buffer.byteLength(html));
  content.write(html);
  return { path: outputPath(url), content, digest: digestContent(content), key, printed };
}
