import type { JudgedPart } from "./judge-parts.ts";
import type { Digest } from "./part.ts";
import { renewStamps } from "./renew-stamps.ts";
import type { ReviewedPage } from "./review-pages.ts";
import type { RememberedPage, TranslationLedger } from "./translation-ledger.ts";

/**
 * What the ledger is to remember from now on. Of pages that are not there it keeps all; `accepted` says of which parts somebody
 * said that they are right.
 */
export function renewLedger(
  ledger: Pick<TranslationLedger, "pages"> | null,
  reviewed: ReviewedPage[],
  digest: Digest,
  accepted?: (part: JudgedPart) => boolean,
): Map<string, RememberedPage> {
  const pages = new Map(ledger?.pages);
  for (const { remembered } of reviewed) if (remembered !== null) pages.delete(remembered);
  for (const page of reviewed) {
    if (!page.page) continue;
    const { filePath } = page.page;
    const kept = page.original
      ? {
          stamps: renewStamps(page, digest, accepted),
          checked: page.checked,
        }
      : ledger?.pages.get(filePath);
    if (kept) pages.set(filePath, kept);
  }
  return pages;
}
