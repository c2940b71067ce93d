import { checkSite } from "../checks/check-site.ts";
import type { SiteFacts } from "../checks/rule.ts";
import { checkHost } from "../output/check-host.ts";
import type { Host } from "../output/hosts/host.ts";
import { checkPromises } from "../output/search/check-promises.ts";
import { FaultError } from "../problems/fault-error.ts";
import type { Problem } from "../problems/problem.ts";
import { buildSiteRedirects } from "../redirects/build-site-redirects.ts";
import { showInput } from "../site/show-path.ts";
import { checkCheckedDays } from "../translations/check-checked-days.ts";
import { buildHostParts } from "./build-host-parts.ts";

/**
 * All problems of a site that was read: of its files, of what the rules find, and of what one of the hosts can't take. Build,
 * check, fix and preview ask this one function; `ofRules` is what `checkSite` found, where that is known.
 */
export async function findProblems(
  facts: SiteFacts,
  hosts: Host[],
  ofRules = checkSite(facts),
): Promise<Problem[]> {
  const { site, content, ledger } = facts;
  const { origins, problems } = buildSiteRedirects(facts);
  const redirectsFile = showInput("redirects.yaml", site);
  const parts = buildHostParts(facts);
  return [
    ...content.problems,
    ...(ledger?.problems ?? []),
    ...checkCheckedDays(content.pages, site.today),
    ...ofRules,
    ...problems,
    ...(await checkPromises(facts).catch(leaveToLayout)),
    ...hosts.flatMap((host) => checkHost(host, parts, origins, redirectsFile)),
  ];
}

/** What keeps a block from being drawn is told where pages are laid out, which comes next; here it would hide what else is wrong. */
function leaveToLayout(error: unknown): Problem[] {
  if (error instanceof FaultError) return [];
  throw error;
}
