import { isForeign } from "../markdown/html-tree.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { tagsEver, tagsOfFrame, tagsOfSvg, tagsOfToday } from "./html-names.ts";
import { hasProse, isAsWritten, matchProse } from "./match-prose.ts";
import { type PageTag, parsePageHtml } from "./parse-page-html.ts";
import type { Rule } from "./rule.ts";

/** A tag that HTML does not have, or that has no place in a text. */
export const htmlUnknownTag: Rule = {
  id: "html-unknown-tag",
  explains: ["html-tags", "html-unknown-attribute"],
  summary: "HTML has no tag of this name, or none for the text of a page.",
  example: { wrong: "<stron>now</stron>", right: "<strong>now</strong>" },
  signs: ["<"],
  checkPage: (page, body) => {
    const tags = parsePageHtml(body).tags.flatMap((tag) => {
      const fault = tag.kind === "open" ? findFault(tag) : null;
      return fault ? { span: tag.span, ...fault } : [];
    });
    const shown = hasProse(body, /<[a-z]/i) ? matchProse(body, likeTag) : [];
    return [
      ...tags,
      ...shown
        .filter((found) => page.source.text[found.start] === "<" && isAsWritten(page, found))
        .map(({ match: [words, name = ""], start, end }) => ({
          span: { start, end },
          ...(findFault({ name }) ?? {
            message: `Browsers can't read "${words}" as a tag, so visitors read its signs.`,
            hint: "Correct it, or put it between backticks if the signs are meant to be read.",
          }),
        })),
    ];
  },
};

// What is no tag to Markdown, though it begins like one: visitors read it as it is written.
const likeTag = /<([a-z][\w:-]{0,40})(?:\s[^<>\n]{0,200})?>/gi;

function findFault(tag: Pick<PageTag, "name"> & Partial<PageTag>): { message: string; hint: string } | null {
  const { name } = tag;
  if (tag.element && isForeign(tag.element)) {
    const isKnown = tagsOfSvg.has(name) || tag.element.namespaceURI.endsWith("MathML");
    return isKnown ? null : reportUnknown(`Drawings have no tag "${name}".`, name, tagsOfSvg);
  }
  if (name.includes(":"))
    return {
      message: `The tag "<${name}>" came from a text program such as Word, and means nothing on a page.`,
      hint: "Take it out; the words in it may stay.",
    };
  if (tagsOfFrame.has(name))
    return {
      message: `The tag "<${name}>" is for the frame of a page, not for its text.`,
      hint: "Take it out: the layout writes what is needed.",
    };
  if (tagsOfToday.has(name)) return null;
  if (tagsEver.has(name))
    return {
      message: `HTML does not have the tag "${name}" any more.`,
      hint: "Take it out, or write what it stood for in another way.",
    };
  return reportUnknown(`HTML has no tag "${name}".`, name, tagsOfToday);
}

function reportUnknown(message: string, name: string, known: Set<string>) {
  const meant = didYouMean(name, known);
  const hint = meant
    ? `Did you mean "<${meant}>"?`
    : "To show the signs themselves, put them between backticks.";
  return { message, hint };
}
