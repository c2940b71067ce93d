import type { Page } from "../content/page.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { resolveEntry } from "../navigation/build-sidenav.ts";
import { listUrls } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { type FoundEntry, findEntries } from "./find-entries.ts";
import { buildRenamedFault } from "./ledger/build-renamed-fault.ts";
import { createRenameFinder } from "./ledger/create-rename-finder.ts";
import { findMeantPath } from "./ledger/find-meant-path.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** An entry of an explicit sidenav that leads nowhere. */
export const sidenavMissingTarget: Rule = {
  id: "sidenav-missing-target",
  summary: "An entry of a page's `sidenav:` or `links:` leads to a part or page that does not exist.",
  example: { wrong: "- link: abuot", right: "- link: about" },
  checkSite: (facts) => {
    const findRenamed = createRenameFinder(facts);
    return facts.content.pages.flatMap((page) =>
      [...findEntries(page), ...findEntries(page, "links")].flatMap((entry) =>
        checkEntry(entry, page, facts, findRenamed),
      ),
    );
  },
};

function checkEntry(
  { link, span }: FoundEntry,
  page: Page,
  facts: SiteFacts,
  findRenamed: ReturnType<typeof createRenameFinder>,
): Problem | Problem[] {
  const { bodies } = facts;
  const { index } = facts.navigation;
  const { kind } = resolveEntry(link, page, index);
  const target = resolveLink(link, page, index);
  const ids = readOutline(bodies.get(page.id)).ids.map(({ id }) => id);
  const isThere =
    kind === "outside" ||
    (kind === "anchor" && ids.includes(link.replace(/^#/, ""))) ||
    (kind === "page" && target.kind !== "missing");
  if (isThere) return [];
  const renamed = kind === "page" && target.kind === "missing" ? findRenamed(target.path) : null;
  if (renamed) return reportRule(sidenavMissingTarget, page, buildRenamedFault(link, span, page, renamed));

  const likely =
    kind === "anchor" || target.kind !== "missing"
      ? rankByLikeness(link, ids)[0]
      : findMeantPath(target.path, listUrls(index), facts);
  return reportRule(sidenavMissingTarget, page, {
    span,
    message: `The side menu leads to "${link}", but there is no such ${kind === "anchor" ? "part of this page" : "page"}.`,
    hint: likely ? null : "Correct the entry, or leave it out.",
    repair: likely ? { edits: [{ ...span, text: likely }] } : null,
  });
}
