import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with the Markdown of a page, as far as only its rendering can tell. */
export const markdownRules = defineRules({
  "attribute-not-allowed": {
    summary:
      "Braces after a text can give it an id, classes, a language, a direction and a title, nothing else.",
    example: { wrong: "## Partners {#partners color=red}", right: "## Partners {#partners}" },
  },
  "attribute-without-text": {
    summary: "Braces with a colon give settings to the text right above them; here there is none.",
    example: { wrong: "A text.\n\n{: .big}", right: "A text.\n{: .big}" },
  },
  "container-content": {
    summary:
      "Some blocks are made of something: a gallery of pictures, columns of parts. Else they have no shape.",
    example: {
      wrong: "::: gallery\nThe hall\n:::",
      right: '::: gallery\n![A hall with three boats](hall.jpg "The hall")\n:::',
    },
  },
  "block-setting": {
    summary:
      "A block that is drawn from settings takes them one a line, each in the form “name: value”, and only those that it knows.",
    example: { wrong: "::: list people\nas: crads\n:::", right: "::: list people\nas: cards\n:::" },
  },
  "container-stray-end": {
    summary: "A line of colons ends a block, but no block is open there.",
    example: { wrong: "A text.\n\n:::", right: "A text." },
  },
  "container-unclosed": {
    summary: "A block that begins with colons and a name has to end with a line of colons.",
    example: { wrong: "::: tip\nBring a friend.", right: "::: tip\nBring a friend.\n:::" },
  },
  "container-unknown": {
    summary: "There is no block of this name, so its text looks like any other.",
    example: { wrong: "::: tipp\nBring a friend.\n:::", right: "::: tip\nBring a friend.\n:::" },
  },
  "footnote-unused": {
    summary: "A footnote that no mark in the text leads to is not shown, and its words are lost.",
    example: { wrong: "A text.\n\n[^1]: A note.", right: "A text.[^1]\n\n[^1]: A note." },
  },
  "heading-second-h1": {
    summary: "The title of a page is its only heading with one `#`; the headings below it begin with two.",
    example: { wrong: "# Partners", right: "## Partners" },
  },
  "heading-swallowed": {
    level: "notice",
    summary:
      "Right below a line of HTML, most programs show a heading as plain text: an empty line belongs between.",
    example: { wrong: '<div id="a"></div>\n## Partners', right: '<div id="a"></div>\n\n## Partners' },
  },
  "heading-without-space": {
    summary:
      "Between the signs of a heading and its words belongs a space; many programs show no heading without it.",
    example: { wrong: "##Partners", right: "## Partners" },
  },
});
