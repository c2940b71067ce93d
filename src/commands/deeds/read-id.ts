import { posix } from "node:path";
import { cutSlashes } from "../../site/paths.ts";

/** A path below the input folder, however somebody wrote it. */
export function readId(path: string, folder: string): string {
  const plain = cutSlashes(posix.normalize(path.normalize("NFC"))).replace(/^\/+/, "");
  return plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : plain;
}
