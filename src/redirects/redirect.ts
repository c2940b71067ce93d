import type { RedirectStatus } from "./redirect-rule.ts";

/**
 * An address that leads to another, checked and with chains flattened. In a list of them exact addresses come first, then
 * those with `/*`, the narrower before the wider: the first that matches is the one that counts.
 */
export interface Redirect {
  /** Decoded path with the site's prefix; a folder ends with a slash, and stands for both ways of asking for it. */
  from: string;
  /** Ready for a `Location` header; with a trailing `*` that takes what the one of `from` stood for. */
  to: string | null;
  status: RedirectStatus;
}
