import type { Manifest, ManifestEntry } from "./manifest.ts";

/** The text of a manifest: JSON with one line a file, so that two of them can be compared by eye; the same for any order of the entries. */
export function formatManifest(entries: ManifestEntry[]): string {
  const version: Manifest["version"] = 1;
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `{\n"version": ${version},\n"files": [\n${files.map((file) => JSON.stringify(file)).join(",\n")}\n]\n}\n`;
}
