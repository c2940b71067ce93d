import { cutSlashes } from "../site/paths.ts";
import type { SiteSettings } from "../site/settings-schema.ts";

/** The path of a file of the content, from its top, that an address shows at the site's git host; `null` for all other addresses. */
export function findInRepository(href: string, repository: SiteSettings["repository"]): string | null {
  if (!repository || !href.startsWith("http") || !URL.canParse(href)) return null;
  const base = new URL(`${cutSlashes(repository.url.replace(/\.git$/, ""))}/`);
  const { hostname, pathname } = new URL(href);
  const isRaw = hostname === "raw.githubusercontent.com" && base.hostname === "github.com";
  if (
    (hostname !== base.hostname && !isRaw) ||
    !pathname.toLowerCase().startsWith(base.pathname.toLowerCase())
  )
    return null;
  const rest = pathname.slice(base.pathname.length);
  const folder = repository.folder === "" ? "" : `${cutSlashes(repository.folder)}/`;
  // `blob/main/content/…`, `-/edit/main/content/…`, `src/branch/main/content/…`, and raw files without a word before the branch.
  const at = rest.indexOf(`${encodeURIComponent(repository.branch)}/${folder}`);
  const before = rest.slice(0, at);
  if (
    at < 0 ||
    !/^(?:-\/)?(?:(?:blob|edit|raw|src|_edit|tree)\/(?:branch\/)?)?(?:refs\/heads\/)?$/.test(before)
  )
    return null;
  try {
    return decodeURIComponent(
      rest.slice(at + encodeURIComponent(repository.branch).length + 1 + folder.length),
    );
  } catch {
    return null;
  }
}
