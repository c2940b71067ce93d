import type { PageChange } from "./compare-pages.ts";

/** Whether a page is another one than before for who reads it, not only at another address or in its HTML. */
export function differsInContent(change: PageChange): boolean {
  const { renamedFrom, text, links, pictures, description, listed } = change;
  return renamedFrom !== null || text.length > 0 || !!links || !!pictures || description || listed !== null;
}
