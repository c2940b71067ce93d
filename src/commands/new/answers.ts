/** What somebody says of a new site. */
export interface Answers {
  /** The starter: the name of a folder in `src/starters`. */
  kind: string;
  name: string;
  /** Codes, the language of the originals first. */
  languages: [string, ...string[]];
  /** Without a slash at its end. */
  url: string;
  /** The name of a host, as `--host` of a build takes it. */
  host: string;
  /** A colour of CSS; `null` for that of the starter. */
  accent: string | null;
}
