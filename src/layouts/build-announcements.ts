import { dataOf } from "../content/content.ts";
import { makeDataPage } from "../content/make-data-page.ts";
import type { Page } from "../content/page.ts";
import { findTranslation } from "../content/translations.ts";
import { announcementsKind } from "../lists/announcements-kind.ts";
import { inLanguage } from "../navigation/nav-item.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import type { ViewContext } from "./layout-context.ts";
import type { PageView } from "./page-view.ts";

/** What the pages of a language say above their titles on the day of the build, in the order of `data/announcements.yaml`. */
export function buildAnnouncements(
  { language }: Pick<Page, "language">,
  {
    site: { today, languages },
    content,
    navigation: { index },
  }: Pick<ViewContext, "site" | "content" | "navigation">,
  address: (to: string) => string,
): PageView["announcements"] {
  const file = dataOf(content, language).lists.get("announcements");
  const [first = language] = languages;
  const isOwn = language.code === first.code || file !== content.data.lists.get("announcements");
  const top = makeDataPage(first);
  const lead = (link: string) => {
    const target = resolveLink(link, top, index);
    if (target.kind === "withheld") return null;
    const page =
      target.kind === "page" && !isOwn
        ? findTranslation(target.page, language.code, index.translations)
        : null;
    return address(page?.url ?? target.url);
  };
  // One that a site declares as something else is that.
  const entries = file?.list?.kind === "announcements" ? file.list.entries : [];
  return announcementsKind.listOn(entries, today).map(({ values: { text, link, words } }) => {
    const url = typeof link === "string" ? lead(link) : null;
    return {
      text: String(text),
      link: url === null ? null : { url, words: typeof words === "string" ? words : null },
      language: isOwn ? null : inLanguage(first),
    };
  });
}
