import { digestWords, openPartTier } from "../../cache/part-tier.ts";
import { programVersion } from "../../cache/program-version.ts";
import type { Content } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import { buildPageIndex } from "../../navigation/page-index.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Site } from "../../site/site.ts";
import { type History, readHistory } from "../../sources/read-history.ts";
import { readOldParts, type Sought } from "../../sources/read-old-parts.ts";
import { readTranslationLedger } from "../../sources/read-translation-ledger.ts";
import { checkCheckedDays, reportCheckedDay } from "../../translations/check-checked-days.ts";
import { digestParts } from "../../translations/digest-parts.ts";
import { listTranslated } from "../../translations/list-translated.ts";
import { listTargets, nameTargets } from "../../translations/name-targets.ts";
import type { DigestedPart, Part } from "../../translations/part.ts";
import { type ReviewedPage, reviewPages } from "../../translations/review-pages.ts";
import type { TranslatedPage } from "../../translations/translated-page.ts";
import type { TranslationLedger } from "../../translations/translation-ledger.ts";

/** Says to which pages the links of a page's parts lead. */
type Targeted = (parts: DigestedPart[], page: Page) => Part[];

/** The translations of a site, with what is remembered of them. */
export interface SiteReview {
  ledger: TranslationLedger | null;
  pages: ReviewedPage[];
  /** What is wrong with the ledger, and with days that pages name. */
  problems: Problem[];
  /** The history of the input folder, read when somebody asks for it. */
  history: () => Promise<History | { missing: string }>;
  targeted: Targeted;
}

/** Looks through the translations of a site that was read. */
export async function reviewSite(site: Site, content: Content): Promise<SiteReview> {
  const ledger = await readTranslationLedger(site);
  const translated = listTranslated(site.languages, content);
  let asked: Promise<History | { missing: string }> | null = null;
  const history = () => {
    asked ??= readHistory(site.inputDir, site.settings.timezone);
    return asked;
  };
  const tier = await openPartTier(site, translated.length > 0 ? programVersion : null);
  const isNew = ({ page, original }: TranslatedPage) =>
    page?.settings.translationChecked !== undefined &&
    original !== null &&
    page.settings.translationChecked !== ledger?.pages.get(page.filePath)?.checked;
  const index = buildPageIndex(content, site.settings.url ?? null);
  const targeted: Targeted = (parts, page) => nameTargets(parts, page, index, digestWords);
  const partsOf = (page: Page) => targeted(tier.partsOf(page), page);
  const { then, problems } = await readChecked(site, translated.filter(isNew), partsOf, targeted, history);
  const there = listTargets(index, digestWords);
  const pages = reviewPages(translated, {
    ledger,
    partsOf,
    isThere: (target) => there.has(target),
    checkedParts: (page) => then.get(page) ?? null,
    digest: digestWords,
  });
  await tier.save();
  return { ledger, pages, problems: [...(ledger?.problems ?? []), ...problems], history, targeted };
}

/** The parts of originals on the days that pages name; where there is no history, those of today, which is said. */
async function readChecked(
  site: Site,
  named: TranslatedPage[],
  partsOf: (page: Page) => Part[],
  targeted: Targeted,
  history: SiteReview["history"],
): Promise<{ then: Map<TranslatedPage, Part[]>; problems: Problem[] }> {
  const then = new Map<TranslatedPage, Part[]>();
  const problems: Problem[] = [];
  const sought: Sought[] = [];
  for (const translated of named) {
    const [page, original] = [translated.page as Page, translated.original as Page];
    const day = page.settings.translationChecked as string;
    const known = day < site.today ? await history() : null;
    if (!known || "missing" in known) {
      then.set(translated, partsOf(original));
      if (known) problems.push(reportCheckedDay(page, known.missing, "It is taken for today."));
      problems.push(...checkCheckedDays([page], site.today));
      continue;
    }
    const versions = (known.versions.get(original.id) ?? []).filter((version) => version.day <= day);
    if (versions.length === 0) {
      problems.push(
        reportCheckedDay(
          page,
          `The original was not there yet on ${day}.`,
          "Write the day on which you looked at it.",
        ),
      );
      continue;
    }
    const isFound: Sought["isFound"] = (parts) => {
      then.set(translated, targeted(digestParts(parts, digestWords), original));
      return true;
    };
    sought.push({ page: original, versions, isFound });
  }
  if (sought.length > 0) await readOldParts(site, (await history()) as History, sought);
  return { then, problems };
}
