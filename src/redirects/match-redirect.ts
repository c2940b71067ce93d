import { isWild, prefixOf } from "./redirect-address.ts";

/** An entry of a list of redirects, or of the rules that they are made from. */
interface Entry {
  from: string;
  to: string | null;
}

/** Finds the entry for a path in its normal form, and the target with what `*` stood for put in its place. */
export type Matcher<T extends Entry> = (path: string) => { entry: T; to: string | null } | null;

/** Builds the lookup in a list of redirects: an exact address before one with `/*`, a narrow one before a wide one. */
export function createMatcher<T extends Entry>(entries: readonly T[]): Matcher<T> {
  const exact = new Map<string, T>();
  const wild = new Map<string, T>();
  for (const entry of entries) {
    const [list, key] = isWild(entry.from) ? [wild, prefixOf(entry.from)] : [exact, entry.from];
    if (!list.has(key)) list.set(key, entry);
  }
  return (path) => {
    const found = exact.get(path);
    if (found) return { entry: found, to: found.to };
    for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
      const entry = wild.get(path.slice(0, at + 1));
      if (entry) return { entry, to: fillTarget(entry.to, path.slice(at + 1)) };
      if (at === 0) break;
    }
    return null;
  };
}

/** Puts what `*` stood for in the place of the `*` of a target. */
function fillTarget(to: string | null, rest: string): string | null {
  return to?.endsWith("/*") ? prefixOf(to) + encodeURI(rest) : to;
}
