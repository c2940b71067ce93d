import type { Level, Repair } from "./problem.ts";
import type { Span } from "./source-text.ts";

/** What staff may read about a kind of problem (`check --explain`, the page of rules). */
export interface RuleDoc {
  /** kebab-case, e.g. `yaml-colon-in-value`. */
  id: string;
  /** What it finds are errors, unless they are notices. */
  level?: Level;
  /** Readers are not misled by it: `--keep-going` publishes a page with no worse fault. */
  untidy?: true;
  /** Ids of rules that say less of the same fault: what they find at the same place is left out. */
  explains?: string[];
  /** Ids of rules whose next find below follows from what this one finds, so that it is left out. */
  explainsNext?: string[];
  /** One sentence for staff: what is wrong and why it matters. */
  summary: string;
  /** What the mistake looks like, and how it looks mended. */
  example: { wrong: string; right: string };
}

/** A fault without what its rule already says. */
export interface RuleFault {
  /** The words at fault; `null` for a fault of the whole file. */
  span: Span | null;
  message: string;
  hint?: string | null;
  /** The word that is probably meant: the message asks whether it is, and a repair writes it where no other one is named. */
  meant?: string | null | undefined;
  /** A person has to look at it, unless it is `safe`. */
  repair?: (Omit<Repair, "safe"> & { safe?: boolean }) | null;
  /** Where it is another one than that of its rule. */
  level?: Level;
  /** The last day on which it is none yet. */
  after?: string;
  /** The last day on which it is one. */
  until?: string;
}
