import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { findTranslation } from "../content/translations.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { collectLinks } from "../navigation/collect-links.ts";
import { isOfLanguage } from "../navigation/look-up.ts";
import { isOutside } from "../navigation/resolve-link.ts";
import { nameLanguage } from "../site/language-facts.ts";
import type { Language } from "../site/languages.ts";
import { folderOf, relativePath } from "../site/paths.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A link into the pages of another language, though the reader's own has that page. */
export const linkOtherLanguage: Rule = {
  id: "link-other-language",
  level: "notice",
  summary:
    "A link leads to the page in the reader's language; one that is to lead to another language says so in its words or by a mark.",
  example: { wrong: "[los precios](/en/visit/prices/)", right: "[los precios](/es/visit/prices/)" },
  checkSite: (facts) => {
    const { site, content, navigation } = facts;
    if (site.languages.length < 2) return [];
    return collectLinks(content, facts.bodies, navigation.index).flatMap(({ page, link, target }) => {
      if (target.kind !== "page" || isOfLanguage(target.page, page)) return [];
      const { href, text, address: span, isMarked, origin } = link;
      const other = target.page.language;
      if (isMarked || namesLanguage(text, other, page.language)) return [];
      const own = findTranslation(target.page, page.language.code, content.translations);
      if (!own) return [];
      const right = writeLink(href, page, own) + keepAnchor(target.anchor, own, facts);
      return reportRule(linkOtherLanguage, page, {
        span,
        message: `"${href}" leads to the page in ${nameLanguage(other.code, "en")}, but the site has it for readers of ${nameLanguage(page.language.code, "en")} at ${own.url}.`,
        // No words of a link stand in a setting, behind which a mark could be.
        hint:
          origin === "setting" || origin === "entry"
            ? "If it is to lead to the other language, let it be: this is no mistake then."
            : `If it is to lead to the other language, write {lang=${other.code}} right behind the link.`,
        repair: { edits: [{ ...span, text: right }] },
      });
    });
  },
};

/** Whether the words of a link say that it leads to a language: “English”, “en español”, “EN”. */
function namesLanguage(text: string, { code, name }: Language, own: Language): boolean {
  const words = text.toLowerCase();
  const names = [name, nameLanguage(code, code), nameLanguage(code, own.code), nameLanguage(code, "en")];
  return words.trim() === code.toLowerCase() || names.some((each) => words.includes(each.toLowerCase()));
}

/** The address of a page as the link is written: an address, or the path of a file. */
function writeLink(href: string, page: Page, own: Page): string {
  const isFile = /\.(?:md|markdown)(?=[?#]|$)/i.test(href) && !href.startsWith("/") && !isOutside(href);
  return isFile ? encodeURI(relativePath(folderOf(page.id), own.id)) : encodeURI(own.url);
}

/** The part of the page that a link leads to, where that page has it too. */
function keepAnchor(anchor: string | null, own: Page, { bodies }: SiteFacts): string {
  const body = anchor === null ? undefined : bodies.get(textPage(own).id);
  return body && readOutline(body).ids.some(({ id }) => id === anchor)
    ? `#${encodeURIComponent(anchor as string)}`
    : "";
}
