import type { SiteFacts } from "../checks/rule.ts";
import type { Content } from "../content/content.ts";
import { isPageFile } from "../content/kind-of-file.ts";
import type { Page } from "../content/page.ts";
import type { Problem } from "../problems/problem.ts";
import { pathInInput } from "../site/path-in-input.ts";

/**
 * Those files with a mistake without which the rest can be shown: of languages but the first. With `hasOriginal` only those for which
 * something else is shown then.
 */
export function findReplaceable(
  problems: Problem[],
  { site, content }: SiteFacts,
  { hasOriginal }: { hasOriginal: boolean },
): string[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  const others = site.languages.slice(1).map(({ code }) => `${code}/`);
  return files.filter((file) => {
    const id = pathInInput(file, site);
    if (id === null || !others.some((folder) => id.startsWith(folder))) return false;
    if (!hasOriginal) return true;
    const page = content.pages.find(({ source }) => source.path === file);
    if (page) return hasStandIn(page, content, files);
    const isWithheld = content.withheld.some(({ source }) => source.path === file);
    return !isPageFile(id) || isWithheld || content.fallbacks.some((standIn) => standIn.id === id);
  });
}

/** Whether the page is there without a mistake in one of the languages that stand in for its own. */
function hasStandIn(page: Page, { translations }: Content, faulty: string[]): boolean {
  const { fallbacks } = page.language;
  return translations
    .of(page)
    .some(
      ({ language, page: other }) =>
        fallbacks.includes(language.code) && !other.original && !faulty.includes(other.source.path),
    );
}
