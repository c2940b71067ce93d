/** How a face is proportioned, in parts of its size: what a font of the system is made like until it has come. */
export interface FaceMetrics {
  ascent: number;
  descent: number;
  /** A letter of English on the average. */
  width: number;
}

/** A font file of a typeface. */
export interface FaceFile {
  /** Its path in the assets folders, or the absolute one of a file of a site's own. */
  path: string;
  weight: string;
  italic: boolean;
  /** The letters that it is asked for; `null`: all. */
  letters: string | null;
  /** It is loaded by what needs its letters alone, and not with every page. */
  late: boolean;
  /** The script (ISO 15924) of the languages, or the language, of a site that gets it; `null`: every site. */
  for: string | null;
}

/** A typeface in the part that it plays on a site: what sets its text, or its headings. */
export interface Typeface {
  /** As people know it. */
  name: string;
  /** One of a site's own, in the folder of its content. */
  own: boolean;
  serif: boolean;
  files: FaceFile[];
  /** The path of its licence, like that of a file; `null` where none is named. */
  licence: string | null;
  metrics: FaceMetrics;
  /** Its letters beyond English, as far as that matters. */
  letters: string;
  /** The scripts that it can write. */
  scripts: string[];
  /** What cards are drawn with: the name of the family, and files of a site's own. */
  card: { family: string; files: string[] };
}

/** What a site is set in. Headings are in the typeface of the text where both have one name. */
export interface Typefaces {
  text: Typeface;
  headings: Typeface;
}
