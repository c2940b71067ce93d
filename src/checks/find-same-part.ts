import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { FactsById } from "../markdown/body.ts";
import { readOutline } from "../markdown/read-outline.ts";

/**
 * The id of the part of a page that stands where a part of this id stands on the same page in another language: the heading at its
 * place among those of its level, where both have as many. `null` where no language has such a part.
 */
export function findSamePart(
  id: string,
  page: Page,
  { translations }: Pick<Content, "translations">,
  bodies: FactsById<"outline">,
): string | null {
  const own = readOutline(bodies.get(page.id)).headings;
  for (const { page: other } of translations.of(page)) {
    if (other === page || other.original) continue;
    const its = readOutline(bodies.get(other.id)).headings;
    const level = its.find((heading) => heading.id === id)?.level;
    if (level === undefined) continue;
    const [owns, others] = [own, its].map((headings) =>
      headings.filter((heading) => heading.level === level),
    );
    if (owns?.length === others?.length)
      return owns?.[others?.findIndex((heading) => heading.id === id) ?? -1]?.id ?? null;
  }
  return null;
}
