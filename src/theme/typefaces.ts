import type { FaceFile, Typeface } from "../site/typeface.ts";
import type { TypefaceName } from "../site/typeface-schema.ts";
import { faceLetters, type LetterPart } from "./face-letters.ts";

type OtherPart = "cyrl" | "grek" | "viet";

interface BundledTypeface {
  /** Its name as people know it. */
  title: string;
  serif: boolean;
  /** What its file for text holds. */
  letters: Extract<LetterPart, "latin" | "text">;
  /** Letters that it lacks of them and of those of `ext`. */
  lacks?: RegExp;
  /** And what it has in files of their own. */
  others: OtherPart[];
  /** Headings have a cut for large sizes beside a text in the same typeface, too. */
  large?: true;
  ascent: number;
  descent: number;
  /** A letter on the average, as a browser sets sentences of English: of the text, of the cut for headings, and of the text at its boldest. */
  widths: Record<"text" | "headings" | "bold", number>;
}

/** The families that come with the theme, by what `site.yaml` calls them. None has a Reserved Font Name, so each may be cut and keep its name. */
export const typefaces: Record<TypefaceName, BundledTypeface> = {
  atkinson: {
    title: "Atkinson Hyperlegible Next",
    serif: false,
    letters: "latin",
    lacks: /[Ōō]/g,
    others: [],
    ascent: 0.984,
    descent: 0.316,
    widths: { text: 0.4418, headings: 0.4762, bold: 0.4743 },
  },
  literata: {
    title: "Literata",
    serif: true,
    letters: "text",
    others: ["cyrl", "grek", "viet"],
    ascent: 1.177,
    descent: 0.308,
    widths: { text: 0.472, headings: 0.4881, bold: 0.5027 },
  },
  fraunces: {
    title: "Fraunces",
    serif: true,
    letters: "text",
    others: ["viet"],
    large: true,
    ascent: 0.978,
    descent: 0.255,
    widths: { text: 0.4615, headings: 0.4644, bold: 0.4644 },
  },
  inter: {
    title: "Inter",
    serif: false,
    letters: "text",
    others: ["cyrl", "grek", "viet"],
    ascent: 0.9688,
    descent: 0.2412,
    widths: { text: 0.4639, headings: 0.4547, bold: 0.4806 },
  },
};

const forWhom: Record<OtherPart, string> = { cyrl: "Cyrl", grek: "Grek", viet: "vi" };

/** What a site is set in that says nothing else. */
export const usualTypefaces = { text: "atkinson", headings: "literata" } as const;

/** A family of the theme in its part on a site; `beside` is what the text is in, for headings. */
export function findTypeface(name: TypefaceName, part: "text" | "headings", beside?: Typeface): Typeface {
  const { title, serif, letters, lacks = /^$/, others, large, ascent, descent, widths } = typefaces[name];
  const cut = (end: string, held: LetterPart, rest: Partial<FaceFile> = {}): FaceFile => ({
    path: `fonts/${name}${end}.woff2`,
    weight: "400 700",
    italic: false,
    letters: faceLetters[held].replace(lacks, ""),
    late: end !== "",
    for: null,
    ...rest,
  });
  const isOfText = part === "text" || (beside?.name === title && !large);
  const heavy = { weight: "400 900" };
  return {
    name: title,
    own: false,
    serif,
    files: [
      ...(isOfText
        ? [
            cut("", letters),
            cut("-ext", "ext"),
            cut("-italic", letters === "latin" ? "latin" : "slanted", { italic: true }),
          ]
        : [cut("-heading", "headings", { ...heavy, late: false }), cut("-heading-ext", "ext", heavy)]),
      ...others.map((other) => cut(`-${other}`, other, { for: forWhom[other], late: other === "viet" })),
    ],
    licence: `fonts/${name}.LICENSE.txt`,
    metrics: { ascent, descent, width: widths[isOfText && part === "headings" ? "bold" : part] },
    letters: [faceLetters.ext.replace(lacks, ""), ...others.map((other) => faceLetters[other])].join(""),
    scripts: ["Latn", ...others.filter((other) => other !== "viet").map((other) => forWhom[other])],
    card: { family: title, files: [] },
  };
}
