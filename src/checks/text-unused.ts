import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

/** A text for several pages that none shows. */
export const textUnused: Rule = {
  id: "text-unused",
  level: "notice",
  untidy: true,
  summary: "A text in `data/texts/` is shown on no page, so visitors don't read it.",
  example: { wrong: "data/texts/fees.md (and nowhere ::: text fees)", right: "::: text fees\n:::" },
  checkSite: ({ content, bodies }) => {
    const names = content.data.texts;
    // What a page that can't be read shows is not known.
    if (!names || names.size === 0 || content.unreadable.size > 0) return [];
    const shown = new Set(
      content.pages.flatMap(({ id }) =>
        (bodies.get(id)?.blocks ?? []).flatMap(({ name, words }) => (name === "text" ? words : [])),
      ),
    );
    // Of a draft nobody has read the text.
    const isInDraft = (name: string) =>
      content.withheld.some(({ source: { text } }) => text.includes("text") && text.includes(name));
    return [...names]
      .filter(([name]) => !shown.has(name) && !isInDraft(name))
      .map(([name, { source }]) =>
        createProblem(textUnused, source, {
          span: null,
          message: `No page shows the text "${name}".`,
          hint: `Write "::: text ${name}" and below it ":::" where it belongs, or delete the file.`,
        }),
      );
  },
};
