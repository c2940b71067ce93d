import { isOneLanguage } from "../content/is-one-language.ts";
import type { Page } from "../content/page.ts";
import { listCopied } from "../markdown/list-copied.ts";
import { createMoveFinder } from "./create-move-finder.ts";
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
  /** The day that its settings name, once that was taken in. */
  checked: string | null;
}

interface Reading {
  ledger: TranslationLedger | null;
  partsOf: (page: Page) => Part[];
  /** Parts of the original as they were on the day that a page's settings name; `null` where that is not known. */
  checkedParts: (page: TranslatedPage) => Part[] | null;
  digest: Digest;
}

/** Judges the parts of all pages that have a translation, by what the ledger remembers and by the days in their settings. */
export function reviewPages(
  pages: TranslatedPage[],
  { ledger, partsOf, checkedParts, digest }: Reading,
): ReviewedPage[] {
  const findMoved = createMoveFinder(pages, ledger);
  return pages.map((translated) => {
    const { original, page } = translated;
    if (!original || !page) {
      const remembered = page && ledger?.pages.has(page.filePath) ? page.filePath : null;
      return { ...translated, parts: [], strays: [], remembered, checked: null };
    }
    const [sources, owns] = [partsOf(original), partsOf(page)];
    const copied = new Set(isOneLanguage(original, page) ? [] : pickCopied(owns, sources));
    const remembered = ledger?.pages.has(page.filePath) ? page.filePath : findMoved(page, sources, owns);
    const known = remembered === null ? null : (ledger?.pages.get(remembered) ?? null);
    const day = page.settings.translationChecked ?? null;
    const then = day !== null && day !== known?.checked ? checkedParts(translated) : null;
    const stamps = then
      ? renewStamps(judgeParts(then, owns, known?.stamps ?? [], copied), digest, () => true)
      : (known?.stamps ?? []);
    return {
      ...translated,
      ...judgeParts(sources, owns, stamps, copied),
      remembered,
      checked: then ? day : (known?.checked ?? null),
    };
  });
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
