import { isNeverPublished } from "../content/is-never-published.ts";
import type { Page } from "../content/page.ts";
import type { FieldSetting } from "../site/field-schema.ts";
import type { Dated } from "./freshness.ts";
import { locate } from "./locate.ts";

/** The days of pages: from when and until when they are published, and what fields of the site's own name. */
export function listComingPages(pages: readonly Page[], fields: readonly FieldSetting[]): Dated[] {
  const days = fields.filter(({ type }) => type === "day" || type === "date");
  return pages.flatMap((page) => {
    const { title, draft, settings, source, spans } = page;
    const name = `The page "${title}"`;
    const at = (key: string) => locate(source, spans[key]?.value ?? null);
    const found: Dated[] = [];
    const comes = !isNeverPublished(page);
    if (comes && settings.publish !== undefined) {
      const words = draft ? `${name} does not appear: it is still a draft.` : `${name} appears.`;
      found.push({ day: settings.publish, words, isTask: draft, ...at("publish") });
    }
    if (comes && settings.expires !== undefined && !draft)
      found.push({
        day: settings.expires,
        words: `${name} is there for the last day.`,
        isTask: false,
        ...at("expires"),
      });
    for (const field of days) {
      const day = page.fields[field.name];
      if (typeof day === "string" && !draft)
        found.push({
          day,
          words: `"${field.name}" of the page "${title}" is this day.`,
          isTask: true,
          ...at(field.name),
        });
    }
    return found;
  });
}
