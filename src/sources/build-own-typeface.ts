import type { FaceFile, Typeface } from "../site/typeface.ts";
import { alphabets } from "../theme/face-letters.ts";
import type { ParsedFont } from "./parse-font.ts";

/** A font file that a site brings. */
export interface ReadFont {
  path: string;
  font: ParsedFont;
  /** Bytes. */
  size: number;
  /** Where the settings name it. */
  place: (string | number)[];
}

/** Whether a file is there for cards alone: pages load the same face as WOFF2. */
export function isForCards({ path, font }: ReadFont, fonts: ReadFont[]): boolean {
  const isPacked = (file: string) => /\.woff2$/i.test(file);
  const [least, most] = font.weights;
  const isSame = ({ italic, weights }: ParsedFont) =>
    italic === font.italic && weights[0] <= most && weights[1] >= least;
  return !isPacked(path) && fonts.some((one) => isPacked(one.path) && isSame(one.font));
}

/** A typeface of a site's own, as its files say it. */
export function buildOwnTypeface(
  name: string,
  isHeading: boolean,
  fonts: ReadFont[],
  licence: string | null,
): Typeface {
  const shown = fonts.filter((one) => !isForCards(one, fonts));
  const upright = shown.filter(({ font }) => !font.italic);
  const main = (upright[0] ?? shown[0]) as ReadFont;
  // Of one that has a single weight headings are as bold as that is.
  const isSingle = isHeading && upright.length === 1;
  const letters = shown.map(({ font }) => font.letters).join("");
  return {
    name,
    own: true,
    serif: main.font.serif,
    files: shown.map(({ path, font }): FaceFile => {
      const [least, most] = font.weights;
      const weight = least === most ? (isSingle ? "1 1000" : `${least}`) : `${least} ${most}`;
      return {
        path,
        weight,
        italic: font.italic,
        letters: font.letters,
        late: path !== main.path,
        for: null,
      };
    }),
    licence,
    metrics: main.font.metrics,
    letters: letters.replace(/[\0-\x7f]/g, ""),
    scripts: Object.keys(alphabets).filter(
      (key) =>
        key.length === 4 && [...(alphabets[key] as string)].every((letter) => letters.includes(letter)),
    ),
    card: {
      family: main.font.family,
      files: fonts.map(({ path }) => path).filter((path) => /\.(?:ttf|otf)$/i.test(path)),
    },
  };
}
