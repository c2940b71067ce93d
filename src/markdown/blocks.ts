import type { PlainWord } from "../site/interface-words.ts";

/** A block that authors write as `::: name …` to `:::`. A new one is a row of `blocks`, and its style. */
export interface Block {
  /** The element around the block; a `div` where nothing is said. */
  tag?: "details" | "figure" | "section";
  /** Its class where that is not the block's name. */
  className?: string;
  /** What becomes of the words after the name; without it they are a first paragraph. */
  title?: BlockTitle;
  /** Class of the links in the block. */
  linkClass?: string;
  /** An element around all but the title. */
  inner?: "blockquote";
  /** Each link says the type and size of its file. */
  tellsFile?: true;
  /** The block is drawn from data when the page is laid out; the words after its name say from which. */
  drawn?: true;
}

/** A title made of the words after a block's name. */
interface BlockTitle {
  tag: "div" | "figcaption" | "p" | "summary";
  className: string;
  /** What stands in where there are no words; without it there is no title then. */
  fallback?: PlainWord;
  /** The title stands below the rest. */
  below?: true;
}

const callout = (name: string, fallback: PlainWord): Block => ({
  className: `callout callout--${name}`,
  title: { tag: "div", className: "callout__title", fallback },
});

/** Every block that authors can write, by its name, in the order of the alphabet. */
export const blocks: ReadonlyMap<string, Block> = new Map<string, Block>([
  // A call to action over the whole width: a heading, a sentence, and links that look like buttons.
  ["action", { tag: "section", title: { tag: "p", className: "action__title" }, linkClass: "button" }],
  // A notice across the page, for what everyone should know before reading on.
  ["banner", {}],
  // Links that look like buttons: `::: button [Join](/en/join/)`.
  ["button", { className: "buttons", linkClass: "button" }],
  // A grid of cards: a list, each point begins with a link in bold.
  ["cards", {}],
  // A part that opens on request, for questions and answers.
  [
    "details",
    { tag: "details", title: { tag: "summary", className: "details__summary", fallback: "titleDetails" } },
  ],
  // Files to take along: each link says the type and size of its file.
  ["download", { tellsFile: true }],
  // Figures set large: a list, each point begins with its figure in bold.
  ["facts", {}],
  // A form to fill in, drawn from `data/forms/NAME.yaml`: `::: form NAME`.
  ["form", { drawn: true }],
  // Something that is good to know beside the text.
  ["note", callout("note", "titleNote")],
  // A part of a first page: a drawing beside a heading and a few sentences.
  ["part", { tag: "section" }],
  // A quotation; the words after the name say who said it, or where.
  [
    "quote",
    {
      tag: "figure",
      title: { tag: "figcaption", className: "quote__source", below: true },
      inner: "blockquote",
    },
  ],
  // The documents of `data/resources.yaml` that stand under the group that is named.
  ["resources", { drawn: true }],
  // What to do one after the other: a list with numbers, each point begins with its step in bold.
  ["steps", {}],
  // What happens when: a list, each point begins with its time in bold.
  ["timeline", {}],
  // Advice that makes things easier.
  ["tip", callout("tip", "titleTip")],
  // What something is like, side by side: a list, each point begins with its name in bold.
  ["traits", {}],
  // What a reader must not miss.
  ["warning", callout("warning", "titleWarning")],
]);
