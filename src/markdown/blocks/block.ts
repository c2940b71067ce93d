import type { InterfaceWords } from "../../site/interface-words.ts";

/** A block that authors write as `::: name …` to `:::`. A new one is a file like its neighbours and a line in `blocks.ts`. */
export interface Block {
  name: string;
  /** The element around the block. */
  tag: "div" | "details" | "figure" | "section";
  className: string;
  /** What becomes of the words after the name. */
  title: BlockTitle | null;
  /** Class of the links in the block. */
  linkClass: string | null;
  /** An element around all but the title. */
  inner?: "blockquote";
  /** Each link says the type and size of its file. */
  tellsFile?: true;
  /** The block is drawn from data when the page is laid out; the words after its name say from which. */
  drawn?: true;
}

/** A title made of the words after a block's name. Without one (`null`) they are a first paragraph. */
interface BlockTitle {
  tag: "div" | "figcaption" | "p" | "summary";
  className: string;
  /** What stands in where there are no words; `null` for no title then. */
  fallback: keyof InterfaceWords | null;
  /** The title stands below the rest. */
  below?: true;
}
