import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { markBorrowed } from "../site/words/mark-borrowed.ts";
import type { ViewContext } from "./layout-context.ts";
import { markCopiedParts } from "./mark-copied-parts.ts";

/** The body of a page, given as HTML, in which the parts that nobody translated yet say so. */
export function markTranslation(
  html: string,
  page: Page,
  { headings }: Pick<Body, "headings">,
  { copied }: Pick<ViewContext, "copied">,
): string {
  const found = copied.get(page.id);
  if (!found) return html;
  const { code, dir } = found.language;
  const { words } = page.language;
  return markCopiedParts(html, {
    ids: headings.map(({ id }) => id),
    copied: found,
    attributes: ` lang="${code}" dir="${dir}"`,
    note: `<p class="translation-notice" role="note"${markBorrowed(words, "untranslatedPart")}>${escapeHtml(words.untranslatedPart)}</p>\n`,
  });
}
