import type { SiteSettings } from "../site/settings-schema.ts";
import type { Page } from "./page.ts";

/** The drawings that a page names in fields that the site declares with `type: drawing`; the first one stands for the page. */
export function findDrawings(
  { fields }: Pick<Page, "fields">,
  settings: Pick<SiteSettings, "fields">,
): { field: string; name: string }[] {
  return settings.fields.flatMap(({ name: field, type }) => {
    const name = fields[field];
    return type === "drawing" && typeof name === "string" && name ? [{ field, name }] : [];
  });
}
