import { relativePath } from "./paths.ts";
import { runsCode } from "./runs-code.ts";

/** Turns a site path such as `/en/about/#team` into what stands in `href` on the page at `from`. Outside URLs, `mailto:` and bare `#id` pass unchanged. */
export type Addresser = (to: string, from: string) => string;

interface AddressOptions {
  /** Begins and ends with a slash: `/` or `/learning/`. */
  pathPrefix: string;
  /** Links from page to page by relative path with `index.html`, so that the site works from a disk. */
  relative: boolean;
}

/** Builds the one function through which every address on a page goes. */
export function createAddresser({ pathPrefix, relative }: AddressOptions): Addresser {
  if (!relative) return (to) => (isSitePath(to) ? pathPrefix + to.slice(1) : withoutScript(to));
  return (to, from) => (isSitePath(to) ? fromPage(to, from) : withoutScript(to));
}

/** Checks tell an address that is a script; a site that is built in spite of that leads nowhere by it. */
function withoutScript(address: string): string {
  return runsCode(address) && !/^(?:data|file):/i.test(address) ? "#" : address;
}

/** Whether an address is a path of this site (and not another site's, written `//host/…`). */
export function isSitePath(address: string): boolean {
  return address.startsWith("/") && !address.startsWith("//");
}

function fromPage(to: string, from: string): string {
  const [, path = "", tail = ""] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const target = path.endsWith("/") ? `${path}index.html` : path;
  const way = relativePath(from.slice(0, from.lastIndexOf("/") + 1), target);
  return (way.startsWith("../") ? "" : "./") + way + tail;
}
