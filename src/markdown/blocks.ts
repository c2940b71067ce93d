import type { PlainWord } from "../site/interface-words.ts";
import { type BuiltInBlock, drawnBlocks } from "./drawn-blocks.ts";
import { pictureBlocks } from "./picture-blocks.ts";

const link = "[Words of the link](page.md)";
const words = "Text.";
const points = (first: string) => `- **${first}** Text.\n- **${first}** Text.`;

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
  testimonial: {
    about: "What one of `data/testimonials.yaml` says, by the name: set large, with a portrait.",
    example: { words: "name", text: "" },
    className: "list",
    drawn: "program",
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
  Object.entries({ ...textBlocks, ...pictureBlocks, ...drawnBlocks }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
