import type { Page } from "../../content/page.ts";

/** An address at which something is today, and which may be the new place of one that was lost. */
export interface Place {
  /** In its normal form. */
  address: string;
  /** `null` for a file. */
  page: Page | null;
  /** Names by which it may be known: the last step of its address, its title as such a step. */
  names: string[];
  /** Parts of the page that were not on it when the ledger was written: they may have come from elsewhere. */
  freshIds: ReadonlySet<string>;
  /** The ledger does not know the address yet. */
  isFresh: boolean;
}
