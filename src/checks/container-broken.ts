import { didYouMean } from "../problems/did-you-mean.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Two colons, three with blanks between them, the wide ones of a Chinese or Japanese keyboard; or a sign right behind the name.
const opening =
  /^[ \t]*(::(?!:)|：{2,}|:[ \u00a0]:[ \u00a0]?:|:{3,}(?=[ \t]*\p{L}[\p{L}\p{N}-]*[:.,;]))[ \t\u00a0]*(\p{L}[\p{L}\p{N}-]*)?[:.,;]?(?=\s|$)/gmu;

/** A line that was meant as the first or last one of a block, but has not the colons for it. */
export const containerBroken: Rule = {
  id: "container-broken",
  untidy: true,
  // The end that was right belongs to the block that did not begin.
  explainsNext: ["container-stray-end"],
  summary: "A block begins with three colons and its name, and ends with three colons.",
  example: { wrong: ":: note\nThe lift is broken.\n::", right: "::: note\nThe lift is broken.\n:::" },
  prose: /::|：：|: :/,
  checkPage: (page, body, { blocks }) => {
    const names = Object.keys(blocks);
    // An end alone is told where the block that it was to end never ends.
    const isTold = body.problems.some(({ rule }) => rule === "container-unclosed");
    return matchProse(body, opening)
      .filter((found) => isAsWritten(page, found) && (found.match[2] !== undefined || !isTold))
      .map(({ match: [whole, colons = "", name = ""], start, end }) => {
        const from = start + whole.indexOf(colons);
        const meant = names.includes(name) ? name : didYouMean(name.toLowerCase(), names);
        return {
          span: { start: from, end },
          message: name
            ? "A block begins with three colons, a blank and its name, so visitors read this line."
            : "A block ends with three colons, so visitors read this line.",
          hint: name && !meant ? `The blocks are: ${names.join(", ")}.` : null,
          repair: { edits: [{ start: from, end, text: name ? `::: ${meant ?? name}` : ":::" }] },
        };
      });
  },
};
