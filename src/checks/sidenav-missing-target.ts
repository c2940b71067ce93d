import type { Page } from "../content/page.ts";
import type { SidenavEntry } from "../content/page-schema.ts";
import { resolveEntry } from "../navigation/build-sidenav.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** An entry of an explicit sidenav that leads nowhere. */
export const sidenavMissingTarget: Rule = {
  id: "sidenav-missing-target",
  level: "error",
  summary: "An entry of a page's `sidenav:` leads to a part or page that does not exist.",
  example: { wrong: "- link: abuot", right: "- link: about" },
  checkSite: (facts) =>
    facts.content.pages.flatMap((page) =>
      (page.sidenav ?? []).flatMap((entry) => checkEntry(entry, page, facts)),
    ),
};

function checkEntry(entry: SidenavEntry, page: Page, facts: SiteFacts): Problem[] {
  const below = (entry.items ?? []).flatMap((item) => checkEntry(item, page, facts));
  if (entry.link === undefined) return below;
  const { kind } = resolveEntry(entry.link, page, facts.navigation.index);
  const { index } = facts.navigation;
  const ids = (facts.bodies.get(page.id)?.ids ?? []).map(({ id }) => id);
  const isThere =
    kind === "outside" ||
    (kind === "anchor" && ids.includes(entry.link.replace(/^#/, ""))) ||
    (kind === "page" && ["page", "file"].includes(resolveLink(entry.link, page, index).kind));
  if (isThere) return below;

  const likely = rankByLikeness(entry.link, kind === "anchor" ? ids : index.byUrl.keys())[0];
  const what = kind === "anchor" ? "part of this page" : "page";
  const problem = reportRule(sidenavMissingTarget, page, {
    span: findLink(entry.link, page),
    message: `The side menu leads to "${entry.link}", but there is no such ${what}.`,
    hint: likely ? `Did you mean "${likely}"?` : "Correct the entry, or leave it out.",
  });
  return [problem, ...below];
}

/** Where the words of a link stand in the front matter. */
function findLink(link: string, page: Page): { start: number; end: number } {
  const from = page.spans.sidenav?.value.start ?? 0;
  const start = Math.max(from, page.source.text.indexOf(link, from));
  return { start, end: start + link.length };
}
