import type { InterfaceWords } from "../../site/interface-words.ts";

/** What the template of a site's own block may read as `view`; a key that is not here is an error. */
export interface BlockView {
  block: {
    name: string;
    /** What stands behind the name, where that is neither its title nor an entry of its data; else empty. */
    words: string;
    /** What is set for it, by the names of its options. */
    options: Record<string, string>;
    /** Its file of `data/`, or of this the entry that the words behind the name choose; `null` without `data`. */
    data: unknown;
  };
  /** That of the text around it. */
  language: { code: string; dir: "ltr" | "rtl" };
  words: InterfaceWords;
  /** The address of a page or file of the site as `href` needs it; empty for one that is not published today, where the element of that `href` stays without a link. Throws where there is none. */
  link(to: string): string;
}
