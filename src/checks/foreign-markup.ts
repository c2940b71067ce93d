import { isAsWritten, matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

const box = (name: string) =>
  `A box begins with a line "::: ${name}", then come its words, and ":::" in a line of its own ends it.`;

/** What other programs read in Markdown and this one doesn't, by a pattern of its own each, with what to write here. */
const habits: [pattern: RegExp, hint: string][] = [
  [/\[!(?:note|important)\]|(?<=\n)!!! ?(?:note|info|abstract)\b/i, box("note")],
  [/\[!tip\]|(?<=\n)!!! ?(?:tip|hint)\b/i, box("tip")],
  [/\[!(?:warning|caution)\]|(?<=\n)!!! ?(?:warning|danger)\b/i, box("warning")],
  [/\[\[?_?toc_?\]\]?|\{:toc\}/i, "Delete it: the parts of a page are listed beside its text by themselves."],
  [/!\[\[[^[\]\n]{1,200}\]\]/, "A picture is written ![what is to be seen](picture.jpg)."],
  [/\[\[\p{L}[^[\]\n]{0,200}\]\]/u, "A link is written [words](page.md)."],
];
const any = new RegExp(habits.map(([{ source }]) => `(${source})`).join("|"), "giu");

/** Markup of other programs, which nothing reads here; visitors would. */
export const foreignMarkup: Rule = {
  id: "foreign-markup",
  level: "error",
  untidy: true,
  explains: ["editors-note", "link-broken-syntax", "reference-missing"],
  summary:
    "Markup that other programs know (`[[page]]`, `[!NOTE]`, `[TOC]`, `!!! note`) does nothing here; visitors would read its signs.",
  example: { wrong: "> [!TIP]\n> Come early.", right: "::: tip\nCome early.\n:::" },
  prose: /\[[![]|\[toc|!!! |\{:toc/i,
  checkPage: (page, body) =>
    matchProse(body, any)
      .filter((found) => isAsWritten(page, found))
      .map(({ match, start, end }) =>
        reportRule(foreignMarkup, page, {
          span: { start, end },
          message: `"${page.source.text.slice(start, end)}" is markup of another program, which is shown to visitors as it stands.`,
          hint: `${habits[match.slice(1).findIndex(Boolean)]?.[1]} To show these signs on purpose, put them between backticks.`,
        }),
      ),
};
