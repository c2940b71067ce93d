import type { ImageFault, LostParts } from "../../content/image-facts.ts";
import type { YamlPath } from "../../yaml/parsed-yaml.ts";
import type { ColorChange } from "../colors/find-color-changes.ts";

/** A file that the look names as a logo, and what is wrong with it. */
export interface LogoFault {
  /** Where it stands in `site.yaml`. */
  path: YamlPath;
  file: string;
  /** `unseen`: it is as light, or as dark, as what it lies on. `written`: it has words in a typeface of the reader's. */
  fault: "missing" | "unseen" | "written" | ImageFault | { lost: LostParts };
}

/** What has to be known of the `look:` of a site beside what is written there. */
export interface LookFacts {
  /** Colours for which others stand in. */
  changes: ColorChange[];
  logos: LogoFault[];
}
