import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with typefaces of a site's own. */
export const typefaceRules = defineRules({
  "typeface-file": {
    summary: "A file of a typeface is not in the folder of the content, or is no font.",
    example: { wrong: "files: [fonts/face.zip.woff2]", right: "files: [fonts/face.woff2]" },
  },
  "typeface-large": {
    level: "notice",
    summary: "A font file is so large that readers wait for it; a page should load 60 kB of fonts.",
    example: {
      wrong: "files: [face-all-languages.ttf] (400 kB)",
      right: "files: [face-latin.woff2] (30 kB)",
    },
  },
  "typeface-letters": {
    level: "notice",
    summary: "A typeface lacks letters of a language of the site, which are then drawn in another one.",
    example: {
      wrong: "files: [face-latin.woff2] (on a site in Ukrainian)",
      right: "files: [face-latin.woff2, face-cyrillic.woff2]",
    },
  },
  "typeface-licence": {
    level: "notice",
    summary: "A typeface is published without its licence, which most of them have to be accompanied by.",
    example: { wrong: "files: [face.woff2]", right: "files: [face.woff2]\nlicence: OFL.txt" },
  },
});
