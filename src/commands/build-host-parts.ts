import type { SiteFacts } from "../checks/rule.ts";
import { listShown } from "../content/content.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import type { HostParts } from "../output/build-host-files.ts";
import { buildSiteRedirects } from "../redirects/build-site-redirects.ts";
import { planAddresses } from "../redirects/plan-addresses.ts";
import { decodeAddress } from "../site/paths.ts";

/** What the files of a host are made from. `files` are the documents and pictures that are published, where they are known yet. */
export function buildHostParts(facts: SiteFacts, files: HostParts["files"] = new Map()): HostParts {
  const { site, content, bodies, navigation, icons, ledger } = facts;
  const { linked } = collectFiles(content, bodies, navigation.index);
  const urls = listShown(content).map(({ url }) => url);
  return {
    site,
    redirects: buildSiteRedirects(facts).redirects,
    missingFolders: urls
      .filter((url) => url.endsWith("/404.html") && url !== "/404.html")
      .map((url) => url.slice(0, -"404.html".length))
      .sort(),
    known: [...urls, ...(ledger?.byAddress.keys() ?? [])],
    findTitle: (address) => navigation.index.byUrl.get(decodeAddress(address))?.title ?? null,
    files,
    planTaken: () => planAddresses({ content, icons, linked }).plan,
  };
}
