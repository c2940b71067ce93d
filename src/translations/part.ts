/** A digest of a text: short, without blanks, the same everywhere and for good. */
export type Digest = (text: string) => string;

/** The key of the part that a page's settings are. */
export const settingsKey = "@";

/**
 * A part of a page that is translated as one: what visitors read of its settings, what stands before the first heading, or a
 * heading with all below it until the next one.
 */
export interface Part {
  /** `@` for the settings, `#` for what stands before the first heading, else `#` and the id of the heading. Each one once on a page. */
  key: string;
  /** Level of its heading; 0 without one. */
  level: number;
  /** The words of its heading; empty without one. */
  heading: string;
  /** Where it begins in the source of the page. */
  start: number;
  /** What tells its sentences from others (`sum-parts.ts`); empty where it has too few. */
  sum: string;
  /** Digest of its words and numbers in their order. */
  meaning: string;
  /** Digest of the same with marks, ids, punctuation, and addresses but those of pages. */
  form: string;
  /**
   * The pages of the site that its links lead to, in their order: a digest of the name of each, behind `#` one of the part of it. Apart
   * from the form, since a page that has another name now is no change.
   */
  targets: string[];
  /** What can be counted and has no language. */
  counted: Counted;
}

/** What names a part behind its file: `--accept` takes what a finding says. */
export function namePart({ key }: Pick<Part, "key">): string {
  return key === settingsKey ? `#${key}` : key;
}

/** What a part has that its translation should have too. */
interface Counted {
  links: string[];
  images: string[];
  /** Ids that the author gave. */
  ids: string[];
  /** In ASCII digits, see `list-numbers.ts`. */
  numbers: string[];
}

/** A part as its page alone tells it. */
export type DigestedPart = Omit<Part, "targets">;

/** A part with its words. */
export interface WrittenPart extends Omit<DigestedPart, "meaning" | "form" | "counted"> {
  /** As it is read, a line a block. */
  text: string;
  /** `text` with marks between control characters (`fold-meaning.ts`). */
  marked: string;
  counted: Omit<Counted, "numbers">;
}
