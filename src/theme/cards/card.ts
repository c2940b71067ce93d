import type { Colors } from "../colors/derive-colors.ts";

/** What the card of a page may say, 1200 × 630 pixels that stand for the page where its link is shared. */
export interface Card {
  title: string;
  /** The title of the page above; `null` where there is none. */
  section: string | null;
  site: string;
  /** The drawing that stands for the page, by name. */
  drawing: string | null;
  dir: "ltr" | "rtl";
  /** The icon of the site as SVG; `null` where it has only pictures. */
  icon: string | null;
  /** The families of the site's titles and of its text. */
  fonts: { title: string; text: string };
  /** A logo, in the place of the icon, and of the name where it says that itself (`isNamed` is false); `null` where there is none that is seen on the paper. */
  logo: { dataUrl: string; width: number; height: number; isNamed: boolean } | null;
  /** One tile of the pattern on the colour of the poster, as SVG; `null` for a look without one. */
  pattern: string | null;
  /** The colours of the look by day. */
  colors: Colors;
}

/** The width of a line in a font, in parts of the font's size; `null` where the fonts lack one of its letters. */
export type MeasureText = (text: string, family: string) => number | null;

/** `cards/draw-card.ts` of a site's assets: the card as SVG. */
export type DrawCard = (card: Card, measure: MeasureText) => string;
