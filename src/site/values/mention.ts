import type { Span } from "../../problems/source-text.ts";
import type { ValueUses } from "./value.ts";

/** A phone number, an e-mail address or a price that stands in a text by hand, or the use of a value. */
export interface Mention extends Span {
  /** `null` for the use of a value. */
  type: "phone" | "email" | "price" | null;
  /** As values are compared (`Value.plain`), or the name of the value. */
  plain: string;
  /** The last words before it in its sentence, in small letters; `^` before them where the sentence begins with them. */
  before: string;
  /** The words of its paragraph that may name it, where it is a price. */
  around: string;
}

/** What is known of a text and values. */
export interface ValueFacts {
  /** Those that it was made with. */
  values: ValueUses;
  /** What may be one; none on a site without any. */
  mentions: Mention[];
}
