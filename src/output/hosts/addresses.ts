import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";

/** Both ways of asking for what a redirect begins at, percent-encoded, without the `*`: `/old/` → `/old/` and `/old`. */
export function spellings({ from }: Pick<Redirect, "from">, base: string): string[] {
  const path = encodeURI(base + (isWild(from) ? prefixOf(from) : from).slice(1));
  return path.endsWith("/") && path !== "/" ? [path, path.slice(0, -1)] : [path];
}

/** The target when nothing stands in the place of the `*`. */
export function bareTarget(to: string): string {
  return isWild(to) ? prefixOf(to) : to;
}

/** The status code of a redirect that leads somewhere. */
export function codeOf({ status }: Pick<Redirect, "status">): 301 | 302 {
  return status === "permanent" ? 301 : 302;
}

/** Whether a redirect's target has a query or an anchor of its own, so that the query of the request is not added. */
export function hasTail(to: string): boolean {
  return /[?#]/.test(to);
}

/** The address, percent-encoded, of the page for missing pages that is nearest to a path of the site. */
export function missingPageOf(path: string, missingFolders: string[], base: string): string {
  const nearest = missingFolders.findLast((folder) => path.startsWith(folder)) ?? "/";
  return encodeURI(`${base}${nearest.slice(1)}404.html`);
}
