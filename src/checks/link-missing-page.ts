import type { Page } from "../content/page.ts";
import { collectLinks, type SpecialLink } from "../navigation/collect-links.ts";
import { listUrls, type PageIndex } from "../navigation/page-index.ts";
import { findOwnPath, resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { encodePath, folderOf, relativePath } from "../site/paths.ts";
import { runsCode } from "../site/runs-code.ts";
import { findLargerPage } from "./find-larger-page.ts";
import { buildRenamedFault } from "./ledger/build-renamed-fault.ts";
import { createRenameFinder, type Renamed } from "./ledger/create-rename-finder.ts";
import { findMeantFile } from "./ledger/find-meant-file.ts";
import { findMeantPath } from "./ledger/find-meant-path.ts";
import { wasPublished } from "./ledger/was-published.ts";
import { isBareMail } from "./link-mail-or-phone.ts";
import { hasSchemeFault } from "./link-scheme.ts";
import { lacksScheme } from "./link-without-scheme.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A link to a page or file that is not there. */
export const linkMissingPage: Rule = {
  id: "link-missing-page",
  summary: "A link leads to a page or file that does not exist.",
  example: { wrong: "[the prices](pricse.md)", right: "[the prices](prices.md)" },
  checkSite: (facts) => {
    const findRenamed = createRenameFinder(facts);
    const { index } = facts.navigation;
    return collectLinks(facts.content, facts.bodies, index).flatMap((link) =>
      checkLink(link, index, facts, findRenamed),
    );
  },
};

function checkLink(
  { page, link }: SpecialLink,
  index: PageIndex,
  facts: SiteFacts,
  findRenamed: (path: string) => Renamed | null,
): Problem | Problem[] {
  if (link.origin === "entry") return [];
  const { content, site } = facts;
  const own = findOwnPath(link.href, index);
  const href = own ?? link.href;
  const target = resolveLink(href, page, index);
  if (target.kind !== "missing" || isOtherFault(href)) return [];
  const path = href.replace(/[?#].*$/s, "");
  // What lies above the pages of this site may be a page of another one, which this one is a part of.
  const urls = own === null ? [] : listUrls(index);
  if (urls.some((url) => url.startsWith(path.replace(/\/?$/, "/")))) return [];
  // Beside them too, where it says that it is; below a page of its own everything is its own.
  if (own !== null && site.settings.sharedAddress && !urls.some((url) => url !== "/" && path.startsWith(url)))
    return [];
  const larger = findLargerPage(path, site);
  if (larger)
    return reportRule(linkMissingPage, page, {
      span: link.address,
      message: `"${path}" is a page of the larger site, not of this one.`,
      hint: "Write its whole address.",
      repair: { edits: [{ ...link.address, text: larger + href.slice(path.length) }], safe: true },
    });
  const renamed = findRenamed(target.path);
  if (renamed) return reportRule(linkMissingPage, page, buildRenamedFault(href, link.address, page, renamed));
  if (content.absent.some(({ id, url }) => [`/${id}`, url].includes(target.path)))
    return reportRule(linkMissingPage, page, {
      span: link.address,
      message: `"${link.href}" is left out because of its mistakes, so this link would lead nowhere.`,
      hint: "Mend that page, or take the link out.",
    });
  const named = href.replace(/[?#]/g, encodeURIComponent).replace(/ /g, "%20");
  const isFile = resolveLink(named, page, index).kind === "file";
  const likely = isFile ? named : findLikely(target.path, path, page, facts);
  const differsInCase = likely !== null && likely.toLowerCase() === path.toLowerCase();
  const hint = differsInCase ? "Only the capitals differ: servers tell them apart." : null;
  const ofName = 'In the name of a file "?" is written %3F, and "#" %23.';
  const text = isFile ? named : `${likely}${href.slice(path.length)}`;
  return reportRule(linkMissingPage, page, {
    span: link.address,
    message: `There is no page or file at "${link.href}".`,
    hint: isFile ? ofName : likely === null ? "Correct the address, or take the link out." : hint,
    repair: likely ? { edits: [{ ...link.address, text }], safe: isFile } : null,
  });
}

/** Whether the address is at fault in a way that another rule explains better. */
function isOtherFault(href: string): boolean {
  return (
    lacksScheme(href) || hasSchemeFault(href) || isBareMail(href) || runsCode(href) || href.trim() === ""
  );
}

const isPageName = /\.(?:md|markdown|html?)$/i;

/** The page or file that was probably meant, by its path or its title, written as the author wrote the link. */
function findLikely(missing: string, written: string, page: Page, facts: SiteFacts): string | null {
  const { index } = facts.navigation;
  const folder = folderOf(page.id);
  const write = (id: string) => (written.startsWith("/") ? `/${id}` : relativePath(folder, id));
  if (!written.endsWith(".md") && !/\.\w+$/.test(written)) {
    const url = findMeantPath(missing.replace(/\/?$/, "/"), listUrls(index), facts);
    if (url !== undefined && written.startsWith("/")) return url;
    const found = url === undefined ? undefined : index.byUrl.get(url);
    if (found) return write(found.id);
  }
  if (/\.\w+$/.test(written) && !isPageName.test(written)) {
    const file = findMeantFile(missing, facts);
    return file === undefined ? null : encodePath(write(file));
  }
  // A page with a mistake in its settings is there too: to lead to another one would be wrong advice.
  const unreadable = [...index.unreadable.keys()].filter((name) => !name.startsWith("/"));
  const ids = [...index.byId.keys(), ...index.files.keys(), ...unreadable];
  const paths = ids.map((id) => `/${id}`);
  const byPath = findMeantPath(missing, paths, facts)?.slice(1);
  if (byPath !== undefined) return encodePath(write(byPath));
  if (wasPublished(missing, facts)) return null;
  const own = [...index.byId.values()].filter(({ language }) => language.code === page.language.code);
  const titles = new Map(own.map(({ title, id }) => [title, id]));
  const name = written.replace(/^.*\/(?=.)|\.md$|\/$/g, "").replace(/[-_]+/g, " ");
  const byTitle = rankByLikeness(name, titles.keys())[0];
  return byTitle === undefined ? null : write(titles.get(byTitle) as string);
}
