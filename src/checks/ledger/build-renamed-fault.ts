import type { Page } from "../../content/page.ts";
import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Span } from "../../problems/source-text.ts";
import { folderOf, relativePath } from "../../site/paths.ts";
import type { Renamed } from "./create-rename-finder.ts";

/**
 * Says of a link what the page is called now that it led to, and writes it as the author did: where the site says so itself, `fix`
 * mends all such links at once. `from` is the page with the link; `null` for the settings of the site.
 */
export function buildRenamedFault(
  link: string,
  span: Span,
  from: Page | null,
  { page: to, isSaid }: Renamed,
): RuleFault {
  const path = link.replace(/[?#].*$/s, "");
  const written = !from || path.startsWith("/") ? to.url : encodeURI(relativePath(folderOf(from.id), to.id));
  return {
    span,
    message: `There is no page at "${link}" any more: ${isSaid ? "it is" : "it seems to be"} ${to.source.path} now.`,
    hint: isSaid ? "`fix` mends all links to it at once." : null,
    repair: { edits: [{ ...span, text: written + link.slice(path.length) }], safe: isSaid },
  };
}
