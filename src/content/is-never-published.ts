import type { Page } from "./page.ts";

/** Whether the last day of a page is before its first, so that it never comes. */
export function isNeverPublished({
  settings: { publish, expires },
}: {
  settings: Pick<Page["settings"], "publish" | "expires">;
}): boolean {
  return publish !== undefined && expires !== undefined && expires < publish;
}
