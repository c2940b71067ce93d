import type { Content } from "../content/content.ts";
import { isOneLanguage } from "../content/is-one-language.ts";
import type { Page } from "../content/page.ts";
import type { FactsById } from "../markdown/body.ts";
import { type CopiedParts, findCopiedParts } from "../markdown/find-copied-parts.ts";
import { inLanguage } from "../navigation/nav-item.ts";
import type { OpenCopies } from "../translations/list-open-copies.ts";

type Facts = FactsById<"sums" | "outline">;

/** What of a page nobody translated yet, and in which language it is. A title may be the same in several: it counts where more is copied. */
export interface CopiedWords extends CopiedParts {
  title: boolean;
  lead: boolean;
  language: { code: string; dir: "ltr" | "rtl" };
}

/** What of a page is not translated yet, held against the first of its languages; `null` for nothing, and for that one itself. */
export function copiedPartsOf(
  page: Page,
  { translations }: Pick<Content, "translations">,
  bodies: Facts,
  openCopies: OpenCopies,
): CopiedWords | null {
  const original = translations.of(page).find((one) => !one.page.original)?.page;
  if (!original || page.original || isOneLanguage(original, page)) return null;
  const [own, its] = [bodies.get(page.id), bodies.get(original.id)];
  const parts = own && its ? findCopiedParts(own, its, openCopies.get(page.filePath)) : null;
  if (!parts) return null;
  return {
    ...parts,
    title: page.title === original.title,
    lead: page.settings.lead === original.settings.lead,
    language: inLanguage(original.language),
  };
}

/** Those of all pages that have any, by page id. */
export function collectCopiedParts(
  content: Pick<Content, "pages" | "translations">,
  bodies: Facts,
  openCopies: OpenCopies,
): Map<string, CopiedWords> {
  return new Map(
    content.pages.flatMap((page) => {
      const copied = copiedPartsOf(page, content, bodies, openCopies);
      return copied ? [[page.id, copied] as const] : [];
    }),
  );
}
