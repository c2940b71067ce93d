import type { Part } from "./part.ts";
import type { TranslationLedger } from "./translation-ledger.ts";

/**
 * What tells under which of these names the ledger remembers a page of which something was moved: at least half of what it remembers
 * there fits the words of the page or of its original. Each name is given once.
 */
export function createMoveFinder(
  names: string[],
  ledger: Pick<TranslationLedger, "pages"> | null,
): (code: string, sources: Part[], owns: Part[]) => string | null {
  const byDigest = new Map<string, Set<string>>();
  for (const name of names)
    for (const { meaning, made } of ledger?.pages.get(name)?.stamps ?? [])
      for (const digest of [meaning, made]) {
        if (digest !== "") byDigest.set(digest, (byDigest.get(digest) ?? new Set()).add(name));
      }
  const taken = new Set<string>();

  return (code, sources, owns) => {
    if (byDigest.size === 0) return null;
    const found = [...sources, ...owns].flatMap(({ meaning }) => [...(byDigest.get(meaning) ?? [])]);
    const known = new Set([...sources, ...owns].map(({ meaning }) => meaning));
    let best: { name: string; share: number } | null = null;
    for (const name of new Set(found)) {
      if (taken.has(name) || !name.startsWith(`${code}/`)) continue;
      const stamps = ledger?.pages.get(name)?.stamps ?? [];
      const share =
        stamps.filter(({ meaning, made }) => known.has(meaning) || known.has(made)).length / stamps.length;
      if (share >= 0.5 && share > (best?.share ?? 0)) best = { name, share };
    }
    if (best) taken.add(best.name);
    return best?.name ?? null;
  };
}
