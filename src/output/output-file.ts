import type { FileDigest } from "../cache/file-records.ts";
import type { PrintedFacts } from "../layouts/gather-printed.ts";

/** A file of the site. `content` is its text or bytes, or the absolute path of a file to copy. */
export interface OutputFile {
  /** Path below the output folder with `/`, no leading slash. */
  path: string;
  content: string | Uint8Array | { copyFrom: string };
  /** What it is made of, as staff know it, e.g. `content/en/about.md`; named when two files want one path. */
  source?: string;
  /** Bytes and SHA-256 in hexadecimal digits of the content, where they are known. */
  digest?: FileDigest;
  /** A digest of all that the content follows from: a later build with the same key may take the file again. */
  key?: string | null;
  /** Of a page: what its templates printed by themselves. */
  printed?: PrintedFacts | null;
}

/** A file whose content may still have to be made, such as an image that is to be encoded. */
export interface LateFile extends Omit<OutputFile, "content"> {
  content: OutputFile["content"] | { make: () => Promise<Uint8Array> };
}
