import { findOfPage, type TellChange } from "./find-of-page.ts";
import type { JudgedPart } from "./judge-parts.ts";
import type { Digest } from "./part.ts";
import type { ReviewedPage } from "./review-pages.ts";
import type { FindingState, TranslationReport } from "./translation-report.ts";

const order: FindingState[] = ["missing", "stale", "look", "differs", "orphaned"];

/** What is to be done, language by language. */
export function buildReport(
  reviewed: ReviewedPage[],
  digest: Digest,
  tellChange: TellChange,
): TranslationReport[] {
  const languages = new Map(reviewed.map(({ language }) => [language.code, language]));
  return [...languages.values()].map(({ code, name }) => {
    const pages = reviewed.filter(({ language }) => language.code === code);
    const originals = pages.filter(({ original }) => original !== null);
    const findings = pages.flatMap((page) => findOfPage(page, digest, tellChange));
    return {
      code,
      name,
      original: originals[0]?.original?.language.code ?? "",
      pages: originals.length,
      translated: originals.filter(isTranslated).length,
      findings: findings.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    };
  });
}

/** A page of which all that has sentences is copied is as if it were not there. */
function isTranslated({ page, parts }: ReviewedPage): boolean {
  const isOpen = ({ verdict }: JudgedPart) => verdict === "copied";
  return page !== null && !(parts.some(isOpen) && parts.every((part) => isOpen(part) || !part.own?.sum));
}
