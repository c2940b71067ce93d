import type { ContentFile } from "../../content/content.ts";
import { isAwaited } from "../../content/is-awaited.ts";
import { isHiddenFile } from "../../content/is-hidden-file.ts";
import { feedPaths } from "../../content/list-feeds.ts";
import type { Page } from "../../content/page.ts";
import { collectFiles } from "../../navigation/collect-files.ts";
import { listMadeFiles } from "../../navigation/list-made-files.ts";
import { listPrivacyLabels } from "../../navigation/list-privacy-labels.ts";
import { buildSiteRedirects } from "../../redirects/build-site-redirects.ts";
import { collectAliases } from "../../redirects/collect-redirect-rules.ts";
import { fileAddress } from "../../redirects/ledger/collect-published.ts";
import type { RememberedAddress } from "../../redirects/ledger/ledger.ts";
import { createMatcher } from "../../redirects/match-redirect.ts";
import { isWild, normaliseAddress, splitTarget } from "../../redirects/redirect-address.ts";
import { isSitePath } from "../../site/address.ts";
import { doorAddresses } from "../../site/door-addresses.ts";
import type { SiteFacts } from "../rule.ts";

/** What became of an address that was published once. */
export type Fate =
  /** A page is there, or is what the address leads to: the parts of the old page are to be on it. */
  | { kind: "page"; page: Page; isLed: boolean }
  /** Nothing is left to say: a file, another website, declared gone, ended by its own dates, or reported as another fault. */
  | { kind: "settled" }
  | { kind: "draft"; page: Page }
  /** The file is still there, but no page links to it, so it is not published. */
  | { kind: "unlinked"; file: ContentFile }
  /** A redirect with `*` leads it to an address at which nothing is. */
  | { kind: "astray"; from: string; to: string }
  | { kind: "lost" };

/** Finds what became of each address of the ledger. Where an original is shown now, nobody asks for the parts of its translation. */
export function findFates(facts: SiteFacts): [RememberedAddress, Fate][] {
  const remembered = [...(facts.ledger?.byAddress.values() ?? [])];
  if (remembered.length === 0) return [];
  const pages = new Map<string, Page>();
  // Of two pages at one address nobody knows which is to be there, nor which other address one of them has left for it.
  const shared = new Set<string>();
  for (const page of facts.content.pages) {
    const address = normaliseAddress(page.url);
    if (pages.has(address)) shared.add(address);
    pages.set(address, page);
  }
  for (const page of facts.content.fallbacks) {
    const address = normaliseAddress(page.url);
    if (!pages.has(address)) pages.set(address, page);
  }
  const findElse = createFinder(facts, pages);
  return remembered.map((known) => {
    if (shared.has(known.address)) return [known, { kind: "settled" }];
    const page = pages.get(known.address);
    if (page) return [known, { kind: "page", page, isLed: false }];
    const fate = findElse(known.address);
    return [known, fate.kind === "lost" && shared.size > 0 ? { kind: "settled" } : fate];
  });
}

/** What finds the fate of addresses at which no page is; most sites have few of them, so what it needs is made when it is asked for. */
function createFinder(facts: SiteFacts, pages: Map<string, Page>): (address: string) => Fate {
  const { content, navigation } = facts;
  let lookups: ReturnType<typeof buildLookups> | null = null;
  return (address) => {
    lookups ??= buildLookups(facts);
    if (lookups.linked.has(address)) return { kind: "settled" };
    const led = lookups.match(address);
    if (led) return follow(led, pages, lookups);
    // What can't be read today may be what is missed, and is reported itself; so is a redirect with a fault.
    if (content.unreadable.size > 0 || lookups.isWritten(address) || navigation.index.unreadable.has(address))
      return { kind: "settled" };
    const withheld = lookups.withheld.get(address);
    if (withheld)
      return withheld.draft && !isAwaited(withheld, facts.site.today)
        ? { kind: "draft", page: withheld }
        : { kind: "settled" };
    const file = lookups.files.get(address);
    if (!file) return { kind: "lost" };
    return isHiddenFile(file, content) ? { kind: "settled" } : { kind: "unlinked", file };
  };
}

function buildLookups(facts: SiteFacts) {
  const { site, content, bodies, navigation, redirects } = facts;
  const written = createMatcher([...collectAliases(content).rules, ...redirects.rules]);
  return {
    linked: new Set([
      ...[...collectFiles(content, bodies, navigation.index).linked, ...content.public].map(({ id }) =>
        fileAddress(id),
      ),
      ...listPrivacyLabels(content, bodies).keys(),
      ...(site.settings.sharedAddress ? doorAddresses(site.languages) : []),
      ...listMadeFiles(content, site.settings.url !== null).map(({ path }) => normaliseAddress(path)),
    ]),
    files: new Map(content.files.map((file) => [fileAddress(file.id), file])),
    match: createMatcher(buildSiteRedirects(facts).redirects),
    isWritten: (address: string) => written(address) !== null,
    withheld: new Map(
      content.withheld.flatMap((page) =>
        listOwnAddresses(page).map((url) => [normaliseAddress(url), page] as const),
      ),
    ),
  };
}

/** What is there with a page and waits with it: a section of news has its feeds beside it. */
function listOwnAddresses(page: Page): string[] {
  const feeds = page.settings.feed ? Object.values(feedPaths(page)) : [];
  return [page.url, ...feeds, ...(page.settings.aliases ?? [])];
}

/** Where a redirect leads an address. One to a part of a page, or of a whole folder to one page, answers for all parts. */
function follow(
  { entry, to }: { entry: { from: string; to: string | null }; to: string | null },
  pages: Map<string, Page>,
  { linked, withheld }: ReturnType<typeof buildLookups>,
): Fate {
  if (to === null || !isSitePath(to)) return { kind: "settled" };
  const { path, tail } = splitTarget(to);
  const target = normaliseAddress(path);
  const page = pages.get(target);
  const carries = entry.to?.endsWith("/*") ?? false;
  const leadsAll = tail.includes("#") || (isWild(entry.from) && !carries);
  if (page && !leadsAll) return { kind: "page", page, isLed: true };
  if (page || !carries || linked.has(target) || withheld.has(target)) return { kind: "settled" };
  return { kind: "astray", from: entry.from, to };
}
