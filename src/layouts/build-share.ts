import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import type { PageView } from "./page-view.ts";

/** What every page says of itself where its link is shared. Addresses are full. */
interface ShareFacts {
  url: string;
  description: string | null;
  siteName: string;
  /** The picture that stands for the page; `null` where there is none. */
  card: string | null;
}

/** What is shown of a page where its link is shared (Open Graph protocol, and what Twitter takes beside it). */
export function buildShare(
  page: Page,
  { url, description, siteName, card }: ShareFacts,
): NonNullable<PageView["head"]["share"]> {
  const { title, language } = page;
  const alt = language.words.cardAlt({ title, site: siteName });
  const image = card === null ? null : { url: card, width: 1200, height: 630, alt };
  return {
    title,
    description,
    url,
    siteName,
    locale: new Intl.Locale(textLanguage(page).locale).baseName.replaceAll("-", "_"),
    image,
  };
}
