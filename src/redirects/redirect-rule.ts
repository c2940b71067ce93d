import type { SourceText, Span } from "../problems/source-text.ts";

/** `permanent` (301), `temporary` (302), or `gone`: there was something once, and there is no new place for it. */
export const redirectStatuses = ["permanent", "temporary", "gone"] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

/** An old address and where it leads, as staff wrote it in `redirects.yaml` or as an alias of a page. */
export interface RedirectRule {
  /** A site path, decoded: exact, or with a trailing `/*` for all that lies below it. */
  from: string;
  /** A site path or an outside address; a trailing `*` takes what the one of `from` stood for. `null` for what is gone. */
  to: string | null;
  status: RedirectStatus;
  source: SourceText;
  /** Where each part stands in the source, as far as it is written there. */
  spans: { from: Span; to: Span | null; status: Span | null };
}
