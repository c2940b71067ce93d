import { buildPageUrl } from "../content/build-page-url.ts";
import type { Page } from "../content/page.ts";
import type { Navigation } from "../navigation/build-navigation.ts";

/** The id of a file that is not there yet, for a page beside this one or below it; in a section of news its name begins with `today`. */
export function nameNewPage(
  page: Page,
  news: Page | null,
  { index }: Pick<Navigation, "index">,
  today: string,
): string {
  const folder = page.id.slice(0, page.id.lastIndexOf("/") + 1);
  const day = news ? `${today}-` : "";
  const name = `${folder}${day}${buildPageUrl(page.language.words.newPageTitle).slice(1, -1)}`;
  const isTaken = (id: string) =>
    [`${id}.md`, `${id}/index.md`].some((file) => index.byId.has(file) || index.withheld.has(file));
  let [free, number] = [name, 2];
  while (isTaken(free)) free = `${name}-${number++}`;
  return `${free}.md`;
}
