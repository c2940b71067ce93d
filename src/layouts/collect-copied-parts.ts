import type { Content } from "../content/content.ts";
import { isOneLanguage } from "../content/is-one-language.ts";
import type { Page } from "../content/page.ts";
import type { FactsById } from "../markdown/body.ts";
import { type CopiedParts, findCopiedParts } from "../markdown/find-copied-parts.ts";

type Facts = FactsById<"sums" | "outline">;

/** The parts of a page that are not translated yet, held against the first of its languages; `null` for none, and for that one itself. */
export function copiedPartsOf(
  page: Page,
  { translations }: Pick<Content, "translations">,
  bodies: Facts,
): CopiedParts | null {
  const original = translations.of(page).find((one) => !one.page.original)?.page;
  if (!original || page.original || isOneLanguage(original, page)) return null;
  const [own, its] = [bodies.get(page.id), bodies.get(original.id)];
  return own && its ? findCopiedParts(own, its) : null;
}

/** Those of all pages that have any, by page id. */
export function collectCopiedParts(
  content: Pick<Content, "pages" | "translations">,
  bodies: Facts,
): Map<string, CopiedParts> {
  return new Map(
    content.pages.flatMap((page) => {
      const copied = copiedPartsOf(page, content, bodies);
      return copied ? [[page.id, copied] as const] : [];
    }),
  );
}
