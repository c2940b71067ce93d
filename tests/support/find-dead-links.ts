import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPages } from "./list-pages.ts";
import { attribute, type BuiltPage, readPage } from "./read-page.ts";

/** The links and pictures of a built site, below `/` or relative, that lead to no file of it or to no part of a page: `page: address`. */
export function findDeadLinks(output: string): string[] {
  const pages = new Map<string, BuiltPage>(listPages(output).map((url) => [url, readPage(output, url)]));
  const ids = new Map<string, Set<string | null>>();
  const idsOf = (url: string) => {
    const found =
      ids.get(url) ??
      new Set(
        pages
          .get(url)
          ?.elements()
          .map((element) => attribute(element, "id")),
      );
    ids.set(url, found);
    return found;
  };
  const isDead = (address: string, from: string): boolean => {
    const { origin, pathname, hash } = new URL(address, `https://site.example${from}`);
    if (origin !== "https://site.example") return false;
    const path = decodeURIComponent(pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (!existsSync(join(output, file))) return true;
    const url = path.replace(/\/index\.html$/, "/");
    return hash !== "" && pages.has(url) && !idsOf(url).has(decodeURIComponent(hash.slice(1)));
  };
  return [...pages].flatMap(([url, page]) =>
    page.elements().flatMap((element) =>
      ["href", "src"].flatMap((name) => {
        const address = attribute(element, name);
        return address !== null && isDead(address, url) ? [`${url}: ${address}`] : [];
      }),
    ),
  );
}
