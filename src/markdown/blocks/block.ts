import type { InterfaceWords } from "../../site/interface-words.ts";

/** A block that authors write as `::: name …` to `:::`. A new one is a file like its neighbours and a line in `blocks.ts`. */
export interface Block {
  name: string;
  /** The element around the block. */
  tag: "div" | "details" | "section";
  className: string;
  /** What becomes of the words after the name: a title, or (`null`) a first paragraph. `fallback` stands in where there are none. */
  title: { tag: "p" | "summary"; className: string; fallback: keyof InterfaceWords } | null;
  /** Class of the links in the block. */
  linkClass: string | null;
}
