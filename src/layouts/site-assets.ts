/** Draws a picture of the site's own by its name, as SVG; empty for a name that there is not. */
export interface DrawMark {
  (name: string): string;
  /** The names that there are; absent where the drawer does not tell. */
  names?: string[];
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
  /** A digest of the program that draws it. */
  drawings: string;
}

/** A site without styles, scripts, icons and drawings. */
export const noAssets: SiteAssets = {
  styles: [],
  scripts: [],
  fonts: [],
  icon: null,
  touchIcon: null,
  manifest: null,
  logo: null,
  themeColors: null,
  look: { day: {}, night: {}, faces: { text: "", headings: "" } },
  drawMark: () => "",
  drawings: "",
};
