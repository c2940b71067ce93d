import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { listAssets } from "./find-asset.ts";

/** A digest of all files of the assets folders whose path `concerns` names, with their contents. */
export function hashAssets(assetsDirs: string[], concerns: (path: string) => boolean): string {
  const hash = createHash("sha256");
  for (const [path, file] of listAssets(assetsDirs, ""))
    if (concerns(path)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
