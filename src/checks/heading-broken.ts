import type { Page } from "../content/page.ts";
import type { RenderedBody, TextFact } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import { createOverlap } from "../problems/create-overlap.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import { hasProse, isAsWritten } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const mayBeMeant = /\n[\u00a0\u2007\u202f\u3000 ]*#/;
// A line of text that was meant as a heading: `#Where we are`, or with blanks that can't be broken around its signs.
const meant =
  /^([\u00a0\u2007\u202f\u3000 ]*(#{1,6})[\u00a0\u2007\u202f\u3000 ]*)(?=[\p{L}\p{N}"“„«¿¡(])([^\n]+)$/u;
// `#LibraryWeek`, `#books #reading`, `Come to #ours!`: marks by which people find things on other sites, and `#1`.
const isTag = (words: string) => /^[\p{Ll}\p{N}]|^\p{Lu}\S*\p{Ll}\p{Lu}|#|[.!?,;]$/u.test(words);

/** A heading that is none, or one without words. */
export const headingBroken: Rule = {
  id: "heading-broken",
  explains: ["heading-skipped", "heading-second-h1"],
  untidy: true,
  summary: "A heading begins with its signs, a blank and its words: `## Where we are`.",
  example: { wrong: "#Where we are", right: "## Where we are" },
  checkPage: (page, body) => [
    ...findEmpty(page, body),
    ...(hasProse(body, mayBeMeant) ? findMeant(page, body) : []),
  ],
};

function findEmpty(page: Page, { headings }: RenderedBody): RuleFault[] {
  return headings
    .filter(({ text, start, end }) => text === "" && !/<img|!\[/.test(page.source.text.slice(start, end)))
    .map(({ start, end }) => ({
      span: { start, end },
      message: "This heading has no words.",
      hint: "Write them behind its signs, or delete the line.",
    }));
}

function findMeant(page: Page, { texts, headings }: RenderedBody): RuleFault[] {
  const isHeading = createOverlap(headings);
  return texts.flatMap((fact) => {
    const [, before = "", signs = "", words = ""] = (fact.text.includes("#") && meant.exec(fact.text)) || [];
    if (words === "") return [];
    const start = placeOf(fact.places, 0);
    const span = { start, end: start + before.length + words.length };
    if (isHeading({ start, end: start + 1 }) || !isAsWritten(page, span) || !standsAlone(page, fact))
      return [];
    if (before === "#" && isTag(words)) return [];
    const isTitle = fact === texts[0] && signs === "#" && !hasTitle(page);
    const text = `${isTitle || signs !== "#" ? signs : "##"} `;
    return {
      span,
      message:
        before === signs
          ? `Between ${signs} and the words a blank is missing, so this is no heading.`
          : `A blank that can't be broken stands at ${signs}, so this is no heading.`,
      repair: { edits: [{ start, end: start + before.length, text }] },
    };
  });
}

/** Whether the text begins its line: items of lists and cells may begin with such a sign. */
function standsAlone({ source: { text } }: Page, { start }: TextFact): boolean {
  return /^[\s\u00a0>]*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}

/** Whether the page has a title: in its settings, or as a heading, which was taken out of its text. */
function hasTitle({ settings, source: { text }, bodyStart }: Page): boolean {
  const before = text.slice(0, bodyStart).trimEnd();
  return settings.title !== undefined || (before !== "" && !/(?:^|\n)---$/.test(before));
}
