import { isOneLanguage } from "../content/is-one-language.ts";
import type { Page } from "../content/page.ts";
import { listCopied } from "../markdown/list-copied.ts";
import { createMoveFinder } from "./create-move-finder.ts";
import { findLikely } from "./find-likely.ts";
import { type JudgedPart, judgeParts } from "./judge-parts.ts";
import { type Digest, type Part, settingsKey } from "./part.ts";
import { renewStamps } from "./renew-stamps.ts";
import type { Stamp } from "./stamp.ts";
import type { TranslatedPage } from "./translated-page.ts";
import type { TranslationLedger } from "./translation-ledger.ts";

/** A translated page with what is to be said of its parts. */
export interface ReviewedPage extends TranslatedPage {
  parts: JudgedPart[];
  /** Stamps that belong to none of them. */
  strays: Stamp[];
  /** Name under which the ledger remembers it today; another one than its own where its file was moved. */
  remembered: string | null;
  /** Of one that lacks its other side, the page that seems to be that one, called otherwise now. */
  renamed: Page | null;
  /** Of one that lacks its translation, the page that may be it. */
  likely: Page | null;
  /** The day that its settings name, once that was taken in. */
  checked: string | null;
}

interface Reading {
  ledger: TranslationLedger | null;
  partsOf: (page: Page) => Part[];
  /** See `judgeParts`. */
  isThere?: (target: string) => boolean;
  /** Parts of the original as they were on the day that a page's settings name; `null` where that is not known. */
  checkedParts: (page: TranslatedPage) => Part[] | null;
  digest: Digest;
}

/** Judges the parts of all pages that have a translation, by what the ledger remembers and by the days in their settings. */
export function reviewPages(
  pages: TranslatedPage[],
  { ledger, partsOf, checkedParts, digest, ...site }: Reading,
): ReviewedPage[] {
  const there = new Set(pages.map(({ page }) => page?.filePath));
  const gone = [...(ledger?.pages.keys() ?? [])].filter((name) => !there.has(name));
  const findMoved = createMoveFinder(gone, ledger);
  const renamed = findRenamed(pages, ledger, partsOf);
  const isOpen = (one: TranslatedPage) => !renamed.has(one) && !ledger?.pages.has(one.page?.filePath ?? "");
  const likely = findLikely(pages.filter(isOpen), partsOf);
  return pages.map((translated) => {
    const { original, page } = translated;
    if (!original || !page) {
      const remembered = page && ledger?.pages.has(page.filePath) ? page.filePath : null;
      const others = { renamed: renamed.get(translated) ?? null, likely: likely.get(translated) ?? null };
      return { ...translated, ...others, parts: [], strays: [], remembered, checked: null };
    }
    const [sources, owns] = [partsOf(original), partsOf(page)];
    const copied = new Set(isOneLanguage(original, page) ? [] : pickCopied(owns, sources));
    const around = { ...site, copied };
    const remembered = ledger?.pages.has(page.filePath)
      ? page.filePath
      : findMoved(page.language.code, sources, owns);
    const known = remembered === null ? null : (ledger?.pages.get(remembered) ?? null);
    const day = page.settings.translationChecked ?? null;
    const then = day !== null && day !== known?.checked ? checkedParts(translated) : null;
    const stamps = then
      ? renewStamps(judgeParts(then, owns, known?.stamps ?? [], around), digest, () => true)
      : (known?.stamps ?? []);
    return {
      ...translated,
      ...judgeParts(sources, owns, stamps, around),
      remembered,
      renamed: null,
      likely: null,
      checked: then ? day : (known?.checked ?? null),
    };
  });
}

/** Translations whose originals are gone and originals that lack a translation, of which the one was made from the other, each with that. */
function findRenamed(
  pages: TranslatedPage[],
  ledger: TranslationLedger | null,
  partsOf: (page: Page) => Part[],
): Map<TranslatedPage, Page> {
  const orphans = new Map(
    pages.flatMap((one) => (one.original || !one.page ? [] : [[one.page.filePath, one]])),
  );
  const find = createMoveFinder([...orphans.keys()], ledger);
  const found = new Map<TranslatedPage, Page>();
  for (const lacking of orphans.size > 0 ? pages : []) {
    if (!lacking.original || lacking.page) continue;
    const orphan = orphans.get(find(lacking.language.code, partsOf(lacking.original), []) ?? "");
    if (orphan?.page) found.set(lacking, orphan.page).set(orphan, lacking.original);
  }
  return found;
}

/** The settings are taken for copied where the whole page is, for many titles are the same in several languages. */
function pickCopied(owns: Part[], sources: Part[]): Part[] {
  const sumsOf = (parts: Part[]) => parts.map(({ sum }) => sum);
  const isWhole =
    owns.length === sources.length && owns.every(({ meaning }, n) => meaning === sources[n]?.meaning);
  return [
    ...owns.filter(({ key }) => isWhole && key === settingsKey),
    ...listCopied(sumsOf(owns), sumsOf(sources)).map((n) => owns[n] as Part),
  ];
}
