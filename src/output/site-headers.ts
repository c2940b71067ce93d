/** The headers of a site as every host gets them. */
export interface SiteHeaders {
  /** On each answer, by name. */
  always: Record<string, string>;
  /** `Cache-Control` of files whose name changes with their content, which lie in `assets/`. */
  hashed: string;
  /** `Cache-Control` of all other files. */
  other: string;
  /** Files that need another `Content-Type` than their ending says, by path below the site. */
  types: Record<string, string>;
}
