import type { PlainWord } from "./interface-words.ts";

/**
 * A block that authors write as `::: name …` to `:::`. The site's own are each a folder `assets/blocks/NAME/`: this in `block.ts`, what
 * it looks like in `_NAME.scss`, and in `NAME.njk` what it draws, if anything.
 */
export interface Block {
  /** What it is for, a sentence for those who write. */
  about: string;
  /** An example of what stands in it, and of the words after its name. */
  example?: { words?: string; text: string };
  /** The element around the block; a `div` where nothing is said. */
  tag?: "aside" | "details" | "figure" | "section";
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
  /** What may be set in braces behind the name, `::: hours {days=week}`, by name. */
  options?: Record<string, BlockOption>;
  /** These stand between its lines of colons too, one a line in the form “name: value”, and no Markdown does. */
  lines?: true;
  /** The file of `data/`, without its ending, that the template of the block reads as `view.block.data`. */
  data?: string;
  /** The words after the name say which entry of that file it is. */
  entry?: true;
}

/** Something that authors may set for a block. */
interface BlockOption {
  /** What it does, a sentence for those who write. */
  about: string;
  /** What it may be; the one that holds becomes a class, `hours--week`. Without them it is any text. */
  choices?: readonly [string, ...string[]];
  /** What holds where nothing is set. */
  default: string;
  /** What it is: words that are read like those of the page, or something of the site that has to be there; else an order. */
  type?: "text" | "image" | "file" | "link" | "page";
}

/** A title made of the words after a block's name. */
interface BlockTitle {
  tag: "div" | "figcaption" | "summary";
  className: string;
  /** The word of the interface that stands in where there are no words; without it there is no title then. */
  fallback?: PlainWord;
  /** The title stands below the rest. */
  below?: true;
}

/** A block as the program knows it. */
export interface KnownBlock extends Block {
  /** It is drawn when the page is laid out: by the program from data that the words after its name choose, or by a template of the site's own. */
  drawn?: "program" | "template";
  /** What has to stand in it, and what becomes of that (`shape-blocks.ts`). */
  shape?: "beside" | "columns" | "gallery";
  /** How wide its pictures are shown, as `sizes` says it, where that is less than the column of text. */
  imageSizes?: string;
}
