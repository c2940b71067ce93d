/** A file of a new site: its path below the site's folder, with `/`, and what is in it. */
export interface SiteFile {
  path: string;
  contents: string | Uint8Array;
  /** A script that workflows run by its name. */
  isProgram?: boolean;
}
