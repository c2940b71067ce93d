import type { InterfaceWords } from "./interface-words.ts";

/** A language of the site: BCP 47 code (also its folder), its own name, writing direction and interface words. */
export interface Language {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  /** Opening and closing double quote, opening and closing single quote. */
  quotes: string;
  words: InterfaceWords;
}
