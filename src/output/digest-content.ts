import { hash } from "node:crypto";
import type { FileDigest } from "../cache/file-records.ts";

/** Bytes and SHA-256 of a content. */
export function digestContent(content: Uint8Array): FileDigest {
  return { size: content.byteLength, sha256: hash("sha256", content) };
}
