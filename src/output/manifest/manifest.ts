/** A published file: its path below the site with `/`, its size in bytes, and its SHA-256 in hexadecimal digits. */
export interface ManifestEntry {
  path: string;
  size: number;
  sha256: string;
}

/** What `manifest.json` says of a site, sorted by path. */
export interface Manifest {
  version: 1;
  files: ManifestEntry[];
}

/** Where the manifest is published. */
export const manifestPath = "manifest.json";
