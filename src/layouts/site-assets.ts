/** Draws a picture of the site's own by its name, as SVG; empty for a name that there is not. */
export interface DrawMark {
  (name: string): string;
  /** The names that there are; absent where the drawer does not tell. */
  names?: string[];
  /** Those of them that are published as files and shown as pictures, with styles of their own in them; the others stand in the page, where its styles reach them. */
  files?: string[];
}

/** A drawing that is published as a file, by its site path; its size in CSS pixels. */
export interface MarkFile {
  name: string;
  path: string;
  width: number;
  height: number;
}

/** A logo as the head of each page shows it. Paths are site paths, sizes CSS pixels. */
export interface SiteLogo {
  src: string;
  width: number;
  height: number;
  /** Another form, and where that is shown: at night, or in print. */
  other: { src: string; width: number; height: number; media: string } | null;
  /** At night it needs light ground behind it. */
  onSheet: boolean;
  /** The name of the site stands beside it. */
  isNamed: boolean;
}

/** The look of a site for a page that shows it: custom properties without their two dashes by day, those that are others at night, and the typefaces. */
export interface LookSheet {
  day: Record<string, string>;
  night: Record<string, string>;
  faces: { text: string; headings: string };
}

/** What the output stage made of the site's assets, as site paths, for the head of each page. */
export interface SiteAssets {
  styles: string[];
  /** Those that pages have besides which search engines are told to leave out: what only such pages show. */
  unlistedStyles: string[];
  scripts: string[];
  /** Fonts that the first view of a page needs that is written in one of the scripts. */
  fonts: { path: string; scripts: string[] }[];
  icon: string | null;
  /** The icon of a home screen. */
  touchIcon: string | null;
  /** The web manifest. */
  manifest: string | null;
  logo: SiteLogo | null;
  /** The colours of what a browser draws around pages; `null` for a site without a look of its own. */
  themeColors: { day: string; night: string } | null;
  look: LookSheet;
  /** Draws the picture that stands for a page, by the name that the page gives in its field of the type `drawing`. */
  drawMark: DrawMark;
  /** Where those are that have a file of their own. */
  markFiles: MarkFile[];
  /** A digest of the program that draws it. */
  drawings: string;
}

/** A site without styles, scripts, icons and drawings. */
export const noAssets: SiteAssets = {
  styles: [],
  unlistedStyles: [],
  scripts: [],
  fonts: [],
  icon: null,
  touchIcon: null,
  manifest: null,
  logo: null,
  themeColors: null,
  look: { day: {}, night: {}, faces: { text: "", headings: "" } },
  drawMark: () => "",
  markFiles: [],
  drawings: "",
};
