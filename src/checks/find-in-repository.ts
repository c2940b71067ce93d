import { cutRepository } from "../site/cut-repository.ts";
import { cutSlashes } from "../site/paths.ts";
import type { SiteSettings } from "../site/settings-schema.ts";

/** The path of a file of the content, from its top, that an address shows at the site's git host; `null` for all other addresses. */
export function findInRepository(href: string, repository: SiteSettings["repository"]): string | null {
  if (!repository || !href.startsWith("http") || !URL.canParse(href)) return null;
  const base = new URL(`${cutRepository(repository.url)}/`);
  const { hostname, pathname } = new URL(href);
  const isRaw = hostname === "raw.githubusercontent.com" && base.hostname === "github.com";
  if (
    (hostname !== base.hostname && !isRaw) ||
    !pathname.toLowerCase().startsWith(base.pathname.toLowerCase())
  )
    return null;
  const rest = decode(pathname.slice(base.pathname.length));
  if (rest === null) return null;
  const folder = repository.folder === "" ? "" : `${cutSlashes(repository.folder)}/`;
  const top = `${repository.branch}/${folder}`;
  // `blob/main/content/…`, `-/edit/main/content/…`, `src/branch/main/content/…`, and raw files without a word before the branch.
  const at = rest.indexOf(top);
  const isShown = /^(?:-\/)?(?:(?:blob|edit|raw|src|_edit|tree)\/(?:branch\/)?)?(?:refs\/heads\/)?$/.test(
    rest.slice(0, at),
  );
  return at >= 0 && isShown ? rest.slice(at + top.length) : null;
}

/** `null` where it can't be decoded. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
