import type { Page } from "../content/page.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { resolveEntry } from "../navigation/build-sidenav.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import type { Problem } from "../problems/problem.ts";
import type { FoundEntry } from "./find-entries.ts";
import { buildRenamedFault } from "./ledger/build-renamed-fault.ts";
import { createRenameFinder } from "./ledger/create-rename-finder.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** The button of a first page leads nowhere. */
export const actionMissingTarget: Rule = {
  id: "action-missing-target",
  summary: "The `action:` of a page, its large button, leads to a part or page that does not exist.",
  example: { wrong: "link: opening-huors.md", right: "link: opening-hours.md" },
  checkSite: (facts) => {
    const findRenamed = createRenameFinder(facts);
    return facts.content.pages.flatMap((page) => checkAction(page, facts, findRenamed));
  },
};

function checkAction(
  page: Page,
  { navigation, bodies }: SiteFacts,
  findRenamed: ReturnType<typeof createRenameFinder>,
): Problem | Problem[] {
  const { action } = page.settings;
  const [found] = findAction(page);
  if (!action || !found) return [];
  const target = resolveLink(action.link, page, navigation.index);
  const { kind, url } = resolveEntry(action.link, page, navigation.index);
  const ids = readOutline(bodies.get(page.id)).ids.map(({ id }) => `#${id}`);
  const isThere =
    kind === "outside" ||
    (kind === "anchor" && ids.includes(url ?? "")) ||
    (kind === "page" && target.kind !== "missing");
  if (isThere) return [];
  const renamed = kind === "page" && target.kind === "missing" ? findRenamed(target.path) : null;
  if (renamed)
    return reportRule(actionMissingTarget, page, buildRenamedFault(action.link, found.span, page, renamed));

  return reportRule(actionMissingTarget, page, {
    span: found.span,
    message: `The button "${action.title}" leads to "${action.link}", but there is no such ${kind === "anchor" ? "part of this page" : "page"}.`,
    hint: "Correct the link, e.g. opening-hours.md for a page beside this one.",
  });
}

/** The link of a page's `action:` with where it stands in the front matter; empty for a page without one. */
function findAction({ settings, spans, source }: Page): FoundEntry[] {
  const { action } = settings;
  if (!action) return [];
  const start = Math.max(0, source.text.indexOf(action.link, spans.action?.value.start ?? 0));
  return [{ link: action.link, span: { start, end: start + action.link.length } }];
}
