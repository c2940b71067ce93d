import type { Page } from "../content/page.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { cutSlashes } from "../site/paths.ts";
import { isPageAddress } from "./is-page-address.ts";
import type { Digest, DigestedPart, Part } from "./part.ts";

/** Parts of a page with the pages to which their links lead. */
export function nameTargets(parts: DigestedPart[], page: Page, index: PageIndex, digest: Digest): Part[] {
  return parts.map((part) => ({
    ...part,
    targets: part.counted.links.filter(isPageAddress).map((href) => {
      const anchor = /#(.+)$/s.exec(href)?.[1];
      const name = digest(nameTarget(href, page, index));
      return anchor === undefined ? name : `${name}#${digest(anchor)}`;
    }),
  }));
}

/** The names of all pages that a link may lead to today. */
export function listTargets({ byUrl, withheld, unreadable }: PageIndex, digest: Digest): Set<string> {
  const pages = [...byUrl.values(), ...withheld.values()].map(({ filePath }) => filePath);
  return new Set([...pages, ...[...unreadable.values()].map(nameOf)].map(digest));
}

/** The name of a page by its file; of one that is there no more, that which its address says. */
function nameTarget(href: string, page: Page, index: PageIndex): string {
  const target = resolveLink(href, page, index);
  return "page" in target
    ? target.page.filePath
    : nameOf(target.kind === "missing" ? target.path : target.url);
}

function nameOf(address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  return cutSlashes(path.slice(1).replace(/\.(?:md|markdown|html?)$/i, ""));
}
