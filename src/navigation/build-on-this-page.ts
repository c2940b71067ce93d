import type { Page } from "../content/page.ts";
import type { HeadingFact } from "../markdown/body.ts";
import { foreignTitle, type NavItem } from "./nav-item.ts";

/** Headings that nobody translated yet, by their numbers from 1, and their language. */
interface CopiedHeadings {
  headings: number[];
  language: NonNullable<NavItem["language"]>;
}

/** The on-this-page list: headings of level 2, each with its headings of level 3. Empty where one heading is all. */
export function buildOnThisPage(
  headings: HeadingFact[],
  { original }: Pick<Page, "original">,
  copied?: CopiedHeadings | null,
): NavItem[] {
  const foreign = foreignTitle({ original });
  const items: NavItem[] = [];
  for (const [n, { level, id, text }] of headings.entries()) {
    const own = copied?.headings.includes(n + 1) ? { language: copied.language } : foreign;
    const item: NavItem = { title: text, kind: "anchor", url: `#${id}`, items: [], ...own };
    const last = items.at(-1);
    if (level === 2) items.push(item);
    else if (level === 3 && last) last.items.push(item);
  }
  return items.length > 1 ? items : [];
}
