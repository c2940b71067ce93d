import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with the files of the content. */
export const contentRules = defineRules({
  "field-taken": {
    summary:
      "A setting that a site declares itself has the name of one that each page has, or of another one.",
    example: { wrong: "fields:\n  - name: title", right: "fields:\n  - name: subtitle" },
  },
  "file-binary": {
    summary: "A file whose name ends in .md holds no text, so it can't be a page.",
    example: { wrong: "photo.md (a renamed photograph)", right: "photo.jpg" },
  },
  "file-bom": {
    summary: "An invisible mark at the beginning of the file keeps the settings from being read.",
    example: { wrong: "\uFEFF---", right: "---" },
  },
  "file-empty": {
    summary: "The file is empty: there is no page to show, or nothing that says what site it is.",
    example: { wrong: "(an empty file)", right: "# The title of the page" },
  },
  "file-link": {
    summary:
      "A link in the file system leads out of the content, nowhere or in a circle, so nothing is published of it.",
    example: { wrong: "rules.md → ../shared/rules.md", right: "rules.md (a copy of the file)" },
  },
  "file-name": {
    summary: "The name of a file is one of which no address can be made.",
    example: { wrong: "a name in Latin-1", right: "oeffnungszeiten.pdf" },
  },
  "file-unreadable": {
    summary: "A file of the content can't be read, so nothing is published of it.",
    example: { wrong: "(a file that only its owner may read)", right: "chmod u+r about.md" },
  },
  "front-matter-mark": {
    summary:
      "The settings of a page stand between two lines of three hyphens, the first at the very top of the file.",
    example: { wrong: " ---\ntitle: About\n---", right: "---\ntitle: About\n---" },
  },
  "front-matter-not-settings": {
    summary: "Between the two lines of hyphens stand settings, one a line.",
    example: { wrong: "---\nAbout us\n---", right: "---\ntitle: About us\n---" },
  },
  "git-refused": {
    level: "notice",
    summary: "Git is there but does not tell its history, so the days of the last changes are not known.",
    example: {
      wrong: "(a folder that belongs to another user)",
      right: "git config --global --add safe.directory …",
    },
  },
  "git-shallow": {
    level: "notice",
    summary: "Git has only a part of the history here, so the days of the last changes are not known.",
    example: { wrong: "git clone --depth 1", right: "git clone" },
  },
  "language-empty": {
    level: "notice",
    summary: "site.yaml lists a language in which there is no page, so no reader is offered it.",
    example: {
      wrong: "languages:\n  - code: en\n  - code: fr (but no folder fr)",
      right: "languages:\n  - code: en",
    },
  },
  "language-folder": {
    summary:
      "A folder has the code of a language in other letters, so its pages are taken for some in the first language.",
    example: { wrong: "ES/about.md", right: "es/about.md" },
  },
  "language-unlisted": {
    level: "notice",
    summary:
      "A folder has the name of a language that site.yaml does not list, so it comes after those that are listed.",
    example: {
      wrong: "es/about.md (but no Spanish in site.yaml)",
      right: "languages:\n  - code: en\n  - code: es",
    },
  },
  "language-without-page": {
    summary: "A language has settings of its own but no page, so what they say is shown nowhere.",
    example: { wrong: "es/site.yaml (and nothing else in es/)", right: "es/site.yaml and es/index.md" },
  },
  "no-page": {
    summary: "The folder with the content has no page in it, so there would be no site.",
    example: { wrong: "(a folder of pictures)", right: "index.md" },
  },
  "page-address-form": {
    summary: "The address of a page begins and ends with a slash.",
    example: { wrong: "permalink: en/about", right: "permalink: /en/about/" },
  },
  "page-description": {
    summary: "Search results show a description as plain text, with all signs of markup in it.",
    example: { wrong: "description: We are **open** to all.", right: "description: We are open to all." },
  },
  "page-description-long": {
    level: "notice",
    summary: "Search results cut a description after about 160 characters.",
    example: {
      wrong:
        "description: We meet each week at the library, and at the museum in summer, and … (200 characters)",
      right: "description: We meet each week at the library.",
    },
  },
  "page-layout": {
    summary: "There is no layout of this name. With `--no-check` the page gets the usual one.",
    example: { wrong: "layout: pgae", right: "layout: page" },
  },
  "slug-unused": {
    level: "notice",
    summary: "A page says the last step of its address where that does nothing.",
    example: { wrong: "permalink: /visit/\nslug: visitar", right: "permalink: /visit/" },
  },
  "translation-of": {
    summary: "A page names the original that it translates: a page that there is, in another language.",
    example: { wrong: "translationOf: en/visit/prizes.md", right: "translationOf: en/visit/prices.md" },
  },
  "translation-twice": {
    summary:
      "Two pages of one language are said to be the translation of the same page, so a reader would come to one of them only.",
    example: {
      wrong: "translationOf: en/visit/prices.md (but es/visit/prices.md is there)",
      right: "(one page with the text of both)",
    },
  },
});
