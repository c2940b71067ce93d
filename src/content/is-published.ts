import type { Page } from "./page.ts";

/** Whether visitors may see a page on a day: it is no draft, and the day is within its dates (both ends included). */
export function isPublished({ draft, settings }: Page, today: string): boolean {
  return !draft && (settings.publish ?? today) <= today && today <= (settings.expires ?? today);
}
