import { stringify } from "yaml";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { Language } from "../site/languages.ts";
import { openGitHost } from "../site/open-git-host.ts";
import type { ViewContext } from "./layout-context.ts";
import { nameNewPage } from "./name-new-page.ts";
import type { PageView } from "./page-view.ts";

/** Layouts of pages that stand for no place among the others, so that nothing is added beside them. */
const placeless = ["not-found", "site-map", "languages"];

/** Where the source of a page is edited at its git host, and where a page is added beside it; `null` where there is none to edit or no place. `news` is the section of news that it belongs to. */
export function buildSourceUrls(
  page: Page,
  news: Page | null,
  { site, navigation }: Pick<ViewContext, "site" | "navigation">,
): Pick<PageView["page"], "editUrl" | "addUrl"> {
  const { repository } = site.settings;
  if (!repository) return { editUrl: null, addUrl: null };
  const host = openGitHost(repository);
  const { part } = page;
  const shown = part ? navigation.index.byId.get(part.of) : textPage(page);
  const isWritten = shown && (shown.source.file !== null || shown.source.text !== "");
  const id = placeless.includes(page.layout) || part ? null : nameNewPage(page, news, navigation, site.today);
  return {
    editUrl: isWritten ? host.edit(shown.id) : null,
    addUrl: isWritten && id ? host.add(id, beginPage(page.language)) : null,
  };
}

/** What a page may begin with, which a check passes as it is. */
function beginPage({ words }: Language): string {
  return `---\n${stringify({ title: words.newPageTitle })}---\n\n${words.newPageText}\n`;
}
