import type { Page } from "./page.ts";

/** Whether a page that visitors can't see says when it comes, a draft too: until then, links to it wait and its address is not missed. */
export function isAwaited({ settings: { publish } }: Pick<Page, "settings">, today: string): boolean {
  return publish !== undefined && publish > today;
}
