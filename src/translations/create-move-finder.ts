import type { Page } from "../content/page.ts";
import type { Part } from "./part.ts";
import type { TranslatedPage } from "./translated-page.ts";
import type { TranslationLedger } from "./translation-ledger.ts";

/**
 * What tells under which name the ledger remembers a page whose file was moved: that of a page which is there no more, and of which
 * at least half of what is remembered fits the words of this one or of its original.
 */
export function createMoveFinder(
  pages: TranslatedPage[],
  ledger: TranslationLedger | null,
): (page: Page, sources: Part[], owns: Part[]) => string | null {
  const there = new Set(pages.map(({ page }) => page?.filePath));
  const gone = [...(ledger?.pages.keys() ?? [])].filter((name) => !there.has(name));
  const byDigest = new Map<string, Set<string>>();
  for (const name of gone)
    for (const { meaning, made } of ledger?.pages.get(name)?.stamps ?? [])
      for (const digest of [meaning, made]) {
        if (digest !== "") byDigest.set(digest, (byDigest.get(digest) ?? new Set()).add(name));
      }
  const taken = new Set<string>();

  return (page, sources, owns) => {
    if (byDigest.size === 0) return null;
    const folder = `${page.language.code}/`;
    const found = [...sources, ...owns].flatMap(({ meaning }) => [...(byDigest.get(meaning) ?? [])]);
    const known = new Set([...sources, ...owns].map(({ meaning }) => meaning));
    let best: { name: string; share: number } | null = null;
    for (const name of new Set(found)) {
      if (taken.has(name) || !name.startsWith(folder)) continue;
      const stamps = ledger?.pages.get(name)?.stamps ?? [];
      const share =
        stamps.filter(({ meaning, made }) => known.has(meaning) || known.has(made)).length / stamps.length;
      if (share >= 0.5 && share > (best?.share ?? 0)) best = { name, share };
    }
    if (best) taken.add(best.name);
    return best?.name ?? null;
  };
}
