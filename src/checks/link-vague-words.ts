import { type Rule, reportRule } from "./rule.ts";

const vague: Record<string, string[]> = {
  de: ["hier", "hier klicken", "klicken sie hier", "mehr", "link", "weiterlesen"],
  en: [
    "click",
    "click here",
    "here",
    "link",
    "this link",
    "more",
    "read more",
    "this",
    "this page",
    "learn more",
  ],
  es: ["aquí", "haz clic aquí", "clic aquí", "enlace", "más", "leer más"],
  fr: ["ici", "cliquez ici", "lien", "plus", "lire la suite"],
};

/** A link whose words say nothing of where it leads: who hears the links of a page as a list can't use it (WCAG 2.4.9). */
export const linkVagueWords: Rule = {
  id: "link-vague-words",
  level: "error",
  untidy: true,
  summary:
    "The words of a link say where it leads; “click here” tells nothing to those who hear only the links.",
  example: {
    wrong: "[Click here](/en/prices/) for the prices.",
    right: "Read [what a ticket costs](/en/prices/).",
  },
  checkPage: (page, body) => {
    const words = new Set(vague[page.language.code.split("-")[0] as string]);
    return body.links
      .filter(({ text }) => words.has(/^.*[^.:!…→»>\s]/su.exec(text.trim().toLowerCase())?.[0] ?? ""))
      .map(({ start, end, text }) =>
        reportRule(linkVagueWords, page, {
          span: { start, end },
          message: `The words "${text.trim()}" do not say where the link leads.`,
          hint: "Put the link on the words that name its target, e.g. the title of the page.",
        }),
      );
  },
};
