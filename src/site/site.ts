import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { WrittenText } from "../yaml/list-texts.ts";
import type { YamlPath } from "../yaml/parsed-yaml.ts";
import type { Addresser } from "./address.ts";
import type { KnownBlock } from "./block.ts";
import type { GlossaryEntry } from "./glossary/glossary.ts";
import type { Language } from "./languages.ts";
import type { SiteSettings } from "./settings-schema.ts";
import type { Typefaces } from "./typeface.ts";
import type { WrittenValue } from "./values/parse-values.ts";
import type { Values } from "./values/value.ts";

/**
 * `preview` shows drafts and marks them; the others never let them out. `preview-day` is a preview of what visitors get on a day that was chosen. `preview-address` builds for an address where a change is
 * looked at before it is published: the pages say so, and search engines are kept out.
 */
export type Mode = "build" | "preview" | "preview-day" | "preview-address";

/** What staff wrote into a file that is no page: settings, data, words of the interface. */
export interface WrittenFile {
  source: SourceText;
  texts: WrittenText[];
  /** Settings of the site have menus in them; in data only the shape of a value tells what it is. */
  kind: "site" | "data";
  /** The one that it is written in; the site's first one where that isn't known. */
  language: Language;
}

/** What `data/values.yaml` says, and what the settings of the site use of it. */
export interface SiteValues {
  /** As pages show them, by the code of their language. */
  of: ReadonlyMap<string, Values>;
  /** As they are written, in all files. */
  written: WrittenValue[];
  /** The names of those that settings of the site and of languages use. */
  used: ReadonlySet<string>;
}

/** Everything that is decided before the first page is read. Later rooms take it as it is. */
export interface Site {
  mode: Mode;
  /** Absolute folders. */
  inputDir: string;
  outputDir: string;
  /** Where layouts, styles, scripts, fonts and icons are looked for, the site's own folder first. */
  assetsDirs: string[];
  /** What it is set in, by its `look:`. */
  typefaces: Typefaces;
  /** Its assets bring typefaces beside these, of whose letters nothing is known. */
  ownFaces: boolean;
  /** The folder that paths in problems are relative to. */
  workingDir: string;
  /** The folder of what need not be made anew each time; `null`: nothing is taken from it and nothing kept. */
  cacheDir: string | null;
  settings: SiteSettings;
  /** `site.yaml`, for problems that later rooms find in it. */
  settingsFile: { source: SourceText; spanOf: (path: YamlPath) => Span };
  /** `site.yaml`, those of the languages and the words of the interface, as far as the site brings them. */
  written: WrittenFile[];
  /** What is doubtful in the words of the interface and in the glossary, and wrong in files of the languages but the first: something else stands in for that. */
  faults: Problem[];
  /** Files with a mistake, as problems call them, for which something else is shown: they are read as if they were not there. */
  replaced: ReadonlySet<string>;
  values: SiteValues;
  /** The words that `glossary.yaml` prefers and avoids. */
  glossary: GlossaryEntry[];
  /** The default language first. */
  languages: Language[];
  /** The day of the build in the site's time zone, `YYYY-MM-DD`. */
  today: string;
  /** The blocks that authors can write, by name: those of every site and its own. */
  blocks: Readonly<Record<string, KnownBlock>>;
  /** What the template of one of its own blocks makes of a view (`block-view.ts`). Throws a `FaultError`. */
  drawOwnBlock: (name: string, view: object) => string;
  address: Addresser;
  /** The site is to be opened from a disk, without a server. */
  relative: boolean;
}

/** A site without its day: what is made with it is the same on any day. */
export type TimelessSite = Omit<Site, "today">;
