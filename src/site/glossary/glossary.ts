/** What the glossary says of a word, a phrase or a name. Plain data, which pages are kept by. */
export interface GlossaryEntry {
  kind: "word" | "name";
  /** As it is to be written; `null` where nothing stands in for what is to be avoided. */
  use: string | null;
  avoid: string[];
  /** What is right although it has a word to avoid in it, or is another spelling of the name. */
  allow: string[];
  /** A sentence, with its full stop. */
  why: string | null;
  /** The code of the language that it holds in; `null` for all. */
  language: string | null;
}
