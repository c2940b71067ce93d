import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { findHome } from "../navigation/find-home.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { doorAddresses } from "../site/door-addresses.ts";
import type { Site } from "../site/site.ts";
import { checkFrom } from "./check-redirect-form.ts";
import { normaliseAddress } from "./redirect-address.ts";
import type { RedirectRule } from "./redirect-rule.ts";
import { redirectRules } from "./redirect-rules.ts";

/**
 * The older addresses of pages (`aliases:`) as redirects. What a translation has in common with a language before it was copied with
 * the rest of the file, and leads to that.
 */
export function collectAliases({ pages, translations }: Pick<Content, "pages" | "translations">): {
  rules: RedirectRule[];
  problems: Problem[];
} {
  const rules: RedirectRule[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    for (const alias of page.settings.aliases ?? []) {
      const first = translations.of(page).find((one) => one.page.settings.aliases?.includes(alias))?.page;
      if (first && first !== page) continue;
      const span = findAlias(alias, page);
      const fault = checkFrom(alias);
      if (fault) {
        const repair = fault.right ? { edits: [{ ...span, text: fault.right }] } : null;
        problems.push(
          createProblem(redirectRules["redirect-form"], page.source, {
            span,
            message: fault.message,
            repair,
          }),
        );
        continue;
      }
      const from = normaliseAddress(alias);
      rules.push({
        from,
        to: page.url,
        status: "permanent",
        source: page.source,
        spans: { from: span, to: null, status: null },
      });
    }
  }
  return { rules, problems };
}

/**
 * The doors of a site: `/` and the language folders lead to the home page where they have none of their own. For the time
 * being, since another page may become the home page. Published as a part of a larger site it has none, since they are
 * that one's; where it stands alone, in the preview or opened from a disk, they are how one comes in.
 */
export function collectDoors(
  site: Pick<Site, "languages" | "settings" | "mode" | "relative">,
  pages: Page[],
): RedirectRule[] {
  if (site.settings.sharedAddress && site.mode === "build" && !site.relative) return [];
  const taken = new Set(pages.map((page) => page.url));
  const home = findHome(site, pages);
  return doorAddresses(site.languages).flatMap((from): RedirectRule[] => {
    const inLanguage = pages.find((page) => page.url.startsWith(from) && page.url.endsWith("/"));
    const to = home?.startsWith(from) ? home : inLanguage?.url;
    if (to === undefined || taken.has(from)) return [];
    const nowhere = { start: 0, end: 0 };
    const source = { path: "site.yaml", text: "" };
    return [{ from, to, status: "temporary", source, spans: { from: nowhere, to: null, status: null } }];
  });
}

/** Where an alias stands in the front matter. */
function findAlias(alias: string, page: Page): { start: number; end: number } {
  const from = page.spans.aliases?.value.start ?? 0;
  const start = Math.max(from, page.source.text.indexOf(alias, from));
  return { start, end: start + alias.length };
}
