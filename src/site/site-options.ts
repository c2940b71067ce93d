import type { Mode } from "./site.ts";

/** What the command line, the environment and the clock say of a site. Paths are as the user wrote them. */
export interface SiteOptions {
  mode: Mode;
  input: string;
  output: string;
  /** `null`: `assets/` in the working folder, where there is one. */
  assets: string | null;
  /** `--date`: the day to build as. */
  date: string | null;
  /** SOURCE_DATE_EPOCH: seconds since 1970 (reproducible-builds.org). */
  sourceDateEpoch: string | null;
  now: Date;
  pathPrefix: string;
  relative: boolean;
  workingDir: string;
  /** Whether what earlier runs made may be taken again, and what this one makes be kept. */
  cache: boolean;
  /** See `Site.replaced`. */
  replaced: ReadonlySet<string>;
}
