/** A change of one file, as somebody makes it in the editor of a git host. */
interface Step {
  /** Below the content. */
  file: string;
  /** What is replaced; empty for a new file. */
  from: string;
  /** `null` takes the file away; after `>` stands the name that it gets. */
  to: string | null;
}

/** A mistake, all that is told of it, and what whoever follows a sentence does then. */
export interface Mistake extends Step {
  what: string;
  told: string[];
  /** Each finding has a repair, and these mend it; else `after` is what the sentences say. */
  isMended: boolean;
  after?: Step[];
}
