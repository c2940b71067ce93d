import { hash } from "node:crypto";
import type { FileDigest } from "./output-file.ts";

/** Bytes and SHA-256 of a content. */
export function digestContent(content: Uint8Array): FileDigest {
  return { size: content.byteLength, sha256: hash("sha256", content) };
}
