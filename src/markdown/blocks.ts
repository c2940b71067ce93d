import type { PlainWord } from "../site/interface-words.ts";
import { type BuiltInBlock, drawnBlocks } from "./drawn-blocks.ts";

const link = "[Words of the link](page.md)";
const words = "Text.";
const picture = '![What it shows](picture.jpg "The words below it")';
const points = (first: string) => `- **${first}** Text.\n- **${first}** Text.`;

// As wide as the styles show them: all of a phone, and a part of anything wider.
const halfOfPage = "(min-width: 48rem) 36rem, calc(100vw - 2.5rem)";
const thirdOfPage = "(min-width: 48rem) 24rem, calc(100vw - 2.5rem)";

const callout = (name: string, about: string, fallback: PlainWord): BuiltInBlock => ({
  about,
  example: { words: "Title", text: words },
  className: `callout callout--${name}`,
  title: { tag: "div", className: "callout__title", fallback },
});

/** Those that are made of Markdown. A new one is a row here, and its style. */
const textBlocks: Readonly<Record<string, BuiltInBlock>> = {
  action: {
    about: "A call to action over the whole width: a heading, a sentence, and links that look like buttons.",
    example: { words: "Title", text: `Text.\n\n${link}` },
    tag: "section",
    title: { tag: "div", className: "action__title" },
    linkClass: "button",
  },
  banner: {
    about: "A notice across the page, for what everyone should know before reading on.",
    example: { text: words },
  },
  beside: {
    about: "A picture with words beside it, below it on a phone.",
    example: { text: `${picture}\n\nText.` },
    shape: "beside",
    imageSizes: halfOfPage,
    options: {
      picture: {
        about: "The side of the picture; in a language that is written from right to left, the other one.",
        choices: ["left", "right"],
        default: "left",
      },
    },
  },
  button: {
    about: "Links that look like buttons.",
    example: { text: link },
    className: "buttons",
    linkClass: "button",
  },
  cards: {
    about: "A grid of cards: a list, each point begins with a link in bold.",
    example: { text: points(link) },
  },
  columns: {
    about:
      "Parts side by side, below each other on a phone: each begins with a heading, or a line with `---` parts them.",
    example: { text: "### Heading\n\nText.\n\n### Heading\n\nText." },
    shape: "columns",
    imageSizes: thirdOfPage,
  },
  contents: {
    about:
      "Topics in columns: a list, each point begins with its topic in bold, and has the pages of that below it.",
    example: { text: `- **${link}**\n  - ${link}\n  - ${link}` },
  },
  details: {
    about: "A part that opens on request, for questions and answers.",
    example: { words: "Question?", text: words },
    tag: "details",
    title: { tag: "summary", className: "details__summary", fallback: "titleDetails" },
  },
  download: {
    about: "Files to take along: each link says the type and size of its file.",
    example: { text: "[Words of the link](file.pdf)" },
    tellsFile: true,
  },
  facts: {
    about: "Figures set large: a list, each point begins with its figure in bold.",
    example: { text: "- **12** things\n- **3** places" },
  },
  gallery: {
    about:
      "Pictures side by side, each on a line of its own; what stands in quotes behind a file is shown below it.",
    example: { text: `${picture}\n${picture}` },
    shape: "gallery",
    imageSizes: thirdOfPage,
  },
  note: callout("note", "Something that is good to know beside the text.", "titleNote"),
  part: {
    about: "A part of a first page: a picture or drawing beside a heading and a few sentences.",
    example: { text: `## Heading {#heading}\n\nText.\n\n${link}` },
    tag: "section",
  },
  privacy: {
    about:
      "What the pages of the site ask of a browser: a table that is right by itself, and what counts visits.",
    example: { text: "" },
    drawn: "program",
  },
  quote: {
    about: "A quotation; the words after the name say who said it, or where.",
    example: { words: "Who said it", text: words },
    tag: "figure",
    title: { tag: "figcaption", className: "quote__source", below: true },
    inner: "blockquote",
  },
  steps: {
    about: "What to do one after the other: a list with numbers, each point begins with its step in bold.",
    example: { text: "1. **Step.** Text.\n2. **Step.** Text." },
  },
  timeline: {
    about: "What happens when: a list, each point begins with its time in bold.",
    example: { text: points("Month Year") },
  },
  tip: callout("tip", "Advice that makes things easier.", "titleTip"),
  traits: {
    about: "What something is like, side by side: a list, each point begins with its name in bold.",
    example: { text: points("Name.") },
  },
  warning: callout("warning", "What a reader must not miss.", "titleWarning"),
};

/** The blocks of every site, by name, in the order of the alphabet. */
export const blocks: Readonly<Record<string, BuiltInBlock>> = Object.fromEntries(
  Object.entries({ ...textBlocks, ...drawnBlocks }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
