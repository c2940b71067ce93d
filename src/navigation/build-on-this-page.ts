import type { Page } from "../content/page.ts";
import type { HeadingFact } from "../markdown/body.ts";
import { foreignTitle, type NavItem } from "./nav-item.ts";

/** The on-this-page list: headings of level 2, each with its headings of level 3. Empty where one heading is all. */
export function buildOnThisPage(headings: HeadingFact[], { original }: Pick<Page, "original">): NavItem[] {
  const foreign = foreignTitle({ original });
  const items: NavItem[] = [];
  for (const { level, id, text } of headings) {
    const item: NavItem = { title: text, kind: "anchor", url: `#${id}`, items: [], ...foreign };
    const last = items.at(-1);
    if (level === 2) items.push(item);
    else if (level === 3 && last) last.items.push(item);
  }
  return items.length > 1 ? items : [];
}
