import { isAwaited } from "../content/is-awaited.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { listUrls } from "../navigation/page-index.ts";
import { isOutside } from "../navigation/resolve-link.ts";
import { createProblem } from "../problems/create-problem.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { cutSlashes } from "../site/paths.ts";
import { runsCode } from "../site/runs-code.ts";
import { listTexts, type WrittenText } from "../yaml/list-texts.ts";
import { findLargerPage } from "./find-larger-page.ts";
import { buildRenamedFault } from "./ledger/build-renamed-fault.ts";
import { createRenameFinder } from "./ledger/create-rename-finder.ts";
import { findMeantPath } from "./ledger/find-meant-path.ts";
import { findToldDrafts } from "./ledger/find-told-drafts.ts";
import type { Rule, SiteFacts } from "./rule.ts";

/** A link of the main navigation, the footer or the start page that leads to no page. */
export const siteLinkMissing: Rule = {
  id: "site-link-missing",
  summary: "A link in a `site.yaml`, which stands on every page, leads to a page that does not exist.",
  example: { wrong: "link: /en/abuot/", right: "link: /en/about/" },
  checkSite: (facts) => {
    const { settings, settingsFile, written } = facts.site;
    const { source, spanOf } = settingsFile;
    const ofSite = listTexts(Object.fromEntries(linkSettings.map((key) => [key, settings[key]])), spanOf);
    const files = [
      { source, texts: ofSite },
      // Those of the languages.
      ...written.filter((file) => file.kind === "site" && file.source.path !== source.path),
    ];
    const links = files.flatMap(({ source, texts }) =>
      texts.filter(({ path }) => isLink.test(path.join("."))).map((text) => ({ ...text, source })),
    );
    const told = findToldDrafts(facts);
    const findRenamed = createRenameFinder(facts);
    return links.flatMap((link) => checkLink(link, facts, told, findRenamed));
  },
};

const linkSettings = ["home", "navigation", "footer", "menus"] as const;
const isLink = /^home$|^(?:navigation|footer|menus)\b.*\.link$/;

function checkLink(
  { path, value: link, span, source }: WrittenText & { source: SourceText },
  facts: SiteFacts,
  told: Map<Page, string[]>,
  findRenamed: ReturnType<typeof createRenameFinder>,
): Problem | Problem[] {
  if (isOutside(link) || runsCode(link)) return [];
  const { site, bodies } = facts;
  const { index } = facts.navigation;
  const [address = "", anchor] = link.split("#");
  const page = index.byUrl.get(address);
  if (index.unreadable.has(address) || index.byAlias.has(address)) return [];
  const ids = page ? readOutline(bodies.get(textPage(page).id)).ids.map(({ id }) => id) : [];
  if (page && anchor !== undefined && !ids.includes(anchor))
    return createProblem(siteLinkMissing, source, buildPartFault({ value: link, span }, page, ids));
  if (page) return [];
  const withheld = index.withheld.get(address);
  // Of a menu it is left out; but the site can't be without its start page.
  const waits = withheld && (!withheld.draft || isAwaited(withheld, site.today) || told.has(withheld));
  if (waits && path[0] !== "home") return [];
  if ([...index.files.keys()].some((id) => [`/${id}`, encodeURI(`/${id}`)].includes(address))) return [];
  const larger = path[0] === "home" ? null : findLargerPage(address, site);
  if (larger)
    return createProblem(siteLinkMissing, source, {
      span,
      message: `"${address}" is a page of the larger site, not of this one.`,
      hint: "Write its whole address.",
      repair: { edits: [{ ...span, text: larger + link.slice(address.length) }], safe: true },
    });
  const renamed = withheld ? null : findRenamed(address);
  if (renamed) return createProblem(siteLinkMissing, source, buildRenamedFault(link, span, null, renamed));
  const likely = withheld ? null : findLikely(address, listUrls(index), facts);
  return createProblem(siteLinkMissing, source, {
    span,
    message: withheld ? `The page at "${link}" is not published today.` : `There is no page at "${link}".`,
    hint: withheld
      ? "Publish that page, or take the link out."
      : likely
        ? null
        : "Write the address of a page, with a slash at both ends, or take the link out.",
    repair: likely ? { edits: [{ ...span, text: likely }] } : null,
  });
}

/** What is wrong with a link to a part that its page has not. */
function buildPartFault(
  { value: link, span }: Pick<WrittenText, "value" | "span">,
  page: Page,
  ids: string[],
) {
  const [address = "", part = ""] = link.split("#");
  const likely = rankByLikeness(part, ids);
  const parts = [...new Set([...likely, ...ids])].slice(0, 10);
  const [first] = likely;
  return {
    span,
    message: `There is no part "${part}" on "${page.title}".`,
    hint: parts.length > 0 ? `Its parts are: ${parts.join(", ")}.` : "It has no parts to link to.",
    repair: first ? { edits: [{ ...span, text: `${address}#${first}` }] } : null,
  };
}

/** The page that is meant by an address; one that is written as in the text of a page lacks the folders before it. */
function findLikely(address: string, urls: string[], facts: SiteFacts): string | undefined {
  const steps = address.replace(/^(?:\.?\/)+|(?:\/?index)?\.(?:md|html)$/g, "");
  const end = `/${cutSlashes(steps)}/`;
  const [only, ...others] = urls.filter((url) => url.endsWith(end));
  return others.length === 0 && only ? only : findMeantPath(end, urls, facts);
}
