import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";

/** An address that was published once, with the parts of the page that links could lead to. */
export interface RememberedAddress {
  /** In its normal form (`content/redirect-address.ts`). */
  address: string;
  ids: Set<string>;
  /** Its first line in the ledger. */
  span: Span;
}

/** Every address that was ever published, as the ledger of the site has it. */
export interface Ledger {
  source: SourceText;
  byAddress: Map<string, RememberedAddress>;
  problems: Problem[];
}
