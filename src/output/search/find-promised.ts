import { findMeantPath } from "../../checks/ledger/find-meant-path.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import { isAwaited } from "../../content/is-awaited.ts";
import { isFindable } from "../../content/is-findable.ts";
import type { Page } from "../../content/page.ts";
import type { SearchPromise } from "../../content/parse-search.ts";
import type { RuleFault } from "../../problems/rule-doc.ts";

/** The page of a promise, or what is wrong with its address; `null` for one that is not there today for a reason. */
export function findPromised(
  { address, spans }: SearchPromise,
  facts: Pick<SiteFacts, "site" | "navigation" | "ledger">,
): { page: Page | null } | RuleFault {
  const { site } = facts;
  const { index } = facts.navigation;
  const page = index.byUrl.get(address) ?? index.byAlias.get(address);
  // What shows an original has no words of its own to be found.
  if (page && isFindable(page)) return { page: page.original ? null : page };
  const withheld = index.withheld.get(address);
  const waits = withheld && (!withheld.draft || isAwaited(withheld, site.today));
  if (waits || index.unreadable.has(address)) return { page: null };
  const span = spans.address;
  if (page) {
    const message = `The search never shows "${address}": it leaves out what search engines may not list, and pages for missing pages.`;
    return { span, message, hint: `Take "noindex" out of ${page.source.path}, or the promise out.` };
  }
  if (withheld) {
    const message = `The page at "${address}" is a draft, so nobody can find it.`;
    return { span, message, hint: "Publish that page, or take the promise out." };
  }
  const findable = [...index.byUrl.values()].filter(isFindable).map(({ url }) => url);
  const meant = findMeantPath(address, findable, facts);
  return {
    span,
    message: `There is no page at "${address}".`,
    hint: meant ? null : "Write the address of a page, with a slash at both ends, or take the promise out.",
    meant,
  };
}
