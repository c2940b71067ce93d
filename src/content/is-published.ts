import type { Site } from "../site/site.ts";
import type { Page } from "./page.ts";

/** Whether visitors may see a page on the day of the build: it is no draft, and the day is within its dates (both ends included). */
export function isPublished({ draft, settings }: Page, site: Pick<Site, "today">): boolean {
  const { publish, expires } = settings;
  // The day is asked for only where it makes a difference: what is made of other pages is kept from day to day.
  return (
    !draft &&
    (publish === undefined || publish <= site.today) &&
    (expires === undefined || site.today <= expires)
  );
}
