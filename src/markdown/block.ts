import type { PlainWord } from "../site/interface-words.ts";

/** A block that authors write as `::: name …` to `:::`. A new one is a row of `blocks`, and its style. */
export interface Block extends BlockForm {
  /** What it is for, a sentence for authors. */
  about: string;
  /** An example of what stands in it, and of the words after its name. */
  example: { words?: string; text: string };
}

/** What becomes of a block. */
export interface BlockForm {
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
  tag: "div" | "figcaption" | "summary";
  className: string;
  /** What stands in where there are no words; without it there is no title then. */
  fallback?: PlainWord;
  /** The title stands below the rest. */
  below?: true;
}
