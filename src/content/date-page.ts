import type { ParsedPage } from "./parse-page.ts";

/** The page with the day of its last change: as its settings say, else as git does (`undefined` where it does not know). */
export function datePage(parsed: ParsedPage, day: string | undefined): ParsedPage {
  if (!parsed.page || parsed.page.updated !== null || day === undefined) return parsed;
  return { ...parsed, page: { ...parsed.page, updated: day } };
}
