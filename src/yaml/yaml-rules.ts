import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with YAML, in front matter and in files. */
export const yamlRules = defineRules({
  "yaml-block-text": {
    summary: "After `|` or `>` the text begins on the next line, indented.",
    example: { wrong: "lead: | We meet weekly.", right: "lead: We meet weekly." },
  },
  "yaml-colon-in-value": {
    summary: "A value with a colon in it has to stand in quotes.",
    example: { wrong: "title: Spring: the plans", right: 'title: "Spring: the plans"' },
  },
  "yaml-cut-value": {
    summary: "In settings a blank and a # begin a remark; a value with such signs has to stand in quotes.",
    example: { wrong: "title: We are #1", right: 'title: "We are #1"' },
  },
  "yaml-indentation": {
    summary: "Settings of one level, and items of one list, begin in the same column.",
    example: { wrong: "title: About\n order: 2", right: "title: About\norder: 2" },
  },
  "yaml-invisible-sign": {
    summary:
      "In double quotes a backslash and a number stand for a character; of those that nobody sees, none belongs on a page.",
    example: { wrong: 'place: "Hall\\u0007"', right: 'place: "Hall"' },
  },
  "yaml-key-twice": {
    summary: "A setting stands twice, so nobody can tell which one counts.",
    example: { wrong: "order: 2\norder: 3", right: "order: 3" },
  },
  "yaml-merge-conflict": {
    summary: "Two people changed the same settings, and git left both versions in the file.",
    example: { wrong: "<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> main", right: "order: 2" },
  },
  "yaml-no-space": {
    summary: "After the colon of a setting belongs a blank.",
    example: { wrong: "title:About", right: "title: About" },
  },
  "yaml-quotes": {
    summary: "Quotes around a value come in pairs, and quotes inside it are of the other kind.",
    example: { wrong: 'title: "The "pilot" year"', right: "title: 'The \"pilot\" year'" },
  },
  "yaml-special-start": {
    summary: "A value that begins with a sign like @, %, *, &, ! or ` has to stand in quotes.",
    example: { wrong: "title: *New* circles", right: 'title: "*New* circles"' },
  },
  "yaml-syntax": {
    summary: "The settings can't be read: they do not follow the form `name: value`.",
    example: { wrong: "title: [About", right: 'title: "[About"' },
  },
  "yaml-tab": {
    summary: "Settings are indented with plain blanks, not with tabs or others that only look like blanks.",
    example: { wrong: "sidenav:\n\t- link: about", right: "sidenav:\n  - link: about" },
  },
  "yaml-unknown-key": {
    summary: "There is no setting of this name; perhaps it is misspelt.",
    example: { wrong: "ordr: 2", right: "order: 2" },
  },
  "yaml-wrong-value": {
    summary: "The setting takes another kind of value.",
    example: { wrong: "draft: yes", right: "draft: true" },
  },
});
