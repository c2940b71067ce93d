/**
 * What the ledger remembers of a part of a translation: from which words of the original it was made, or that somebody said it is
 * right as it is.
 */
export interface Stamp {
  /** Key of the part in the translation; `null` for a part of the original that is left out on purpose. */
  own: string | null;
  /** Key of the part in the original; `null` for one that the translation has beside it on purpose. */
  source: string | null;
  /** Digests of the original's part at that time; empty where there is none. */
  meaning: string;
  /** Empty also where it is not known. */
  form: string;
  /** What the links of the original's part led to at that time. */
  targets: string[];
  /** Digest of the meaning of the translation's part at that time; empty where there is none. */
  made: string;
  /**
   * Digest of the differences between the two that somebody said are right (`compare-counted.ts`), behind a mark where they have the
   * same words (`copy-marks.ts`); empty where nobody has.
   */
  known: string;
}
