import { baseLanguage } from "../site/base-language.ts";
import { perLanguage } from "../site/per-language.ts";
import type { Rule } from "./rule.ts";

const vague: Record<string, string> = {
  ar: "هنا|من هنا|انقر هنا|اضغط هنا|إضغط هنا|رابط|الرابط|هذا الرابط|هذه الصفحة|المزيد|للمزيد|اقرأ المزيد|إقرأ المزيد|اقرا المزيد|اعرف المزيد",
  de: "hier|hier klicken|klicken sie hier|klick hier|hier lesen|mehr|mehr lesen|mehr erfahren|mehr dazu|link|dieser link|diese seite|weiterlesen",
  en: "click|click here|here|link|this link|more|read more|this|this page|learn more",
  es: "aquí|haz clic aquí|haga clic aquí|pulsa aquí|pulse aquí|clic aquí|enlace|este enlace|esta página|más|leer más|saber más|ver más",
  fr: "ici|cliquez ici|cliquer ici|clique ici|lien|ce lien|cette page|plus|lire la suite|lire plus|en savoir plus|voir plus",
};
const wordsOf = perLanguage((language) => new Set(vague[language]?.split("|")));

/** A link whose words say nothing of where it leads: who hears the links of a page as a list can't use it (WCAG 2.4.9). */
export const linkVagueWords: Rule = {
  id: "link-vague-words",
  untidy: true,
  summary:
    "The words of a link say where it leads; “click here” tells nothing to those who hear only the links.",
  example: {
    wrong: "[Click here](/en/prices/) for the prices.",
    right: "Read [what a ticket costs](/en/prices/).",
  },
  checkPage: (page, body) => {
    const words = wordsOf(baseLanguage(page.language.code));
    if (words.size === 0) return [];
    return body.links
      .filter(({ text }) =>
        words.has(/^.*[^.:!…→←»«›‹<>\s]/su.exec(text.normalize().trim().toLowerCase())?.[0] ?? ""),
      )
      .map(({ start, end, text }) => ({
        span: { start, end },
        message: `The words "${text.trim()}" do not say where the link leads.`,
        hint: "Put the link on the words that name its target, e.g. the title of the page.",
      }));
  },
};
