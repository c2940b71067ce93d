import type { Data } from "../../content/content.ts";
import type { List } from "../../lists/list.ts";

/** The list of testimonials with the one alone that has the name; `null` where there is no such list. */
export function findTestimonial(name: string, data: Data): List | null {
  const list = data.lists.get("testimonials")?.list;
  return list
    ? { ...list, entries: list.entries.filter(({ values }) => values.name === name).slice(0, 1) }
    : null;
}
