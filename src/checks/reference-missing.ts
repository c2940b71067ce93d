import { didYouMean } from "../problems/did-you-mean.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";
import { findDefinitions } from "./words/find-definitions.ts";

/** A link whose address was to stand elsewhere in the page, but does not. */
export const referenceMissing: Rule = {
  id: "reference-missing",
  explains: ["emphasis-broken", "footnote-missing"],
  summary: "A link `[words][name]` needs a line `[name]: address` in the same page.",
  example: {
    wrong: "See [the plan][plan].",
    right: "See [the plan][plan].\n\n[plan]: https://example.org/plan",
  },
  signs: ["]["],
  checkPage: (page, body) => {
    const found = matchProse(body, /(?<![\p{L}\p{N}\]])\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu)
      // Numbers are those of sources in a list: [1][2].
      .filter((found) => isAsWritten(page, found) && !/^[\d\s,–-]*$/.test(found.match[1] as string));
    if (found.length === 0) return [];
    const known = findDefinitions(page.source.text.slice(page.bodyStart)).map(({ label }) => label);
    return found.map(({ match: [, words = "", name = ""], start, end }) => {
      const meant = didYouMean(name || words, known);
      return {
        span: { start, end },
        message: `The address of this link is not defined: there is no line "[${name || words}]: address".`,
        meant,
        hint: meant ? null : "Write the address behind the words: [words](address).",
        repair: meant ? { edits: [{ start: end - 1 - name.length, end: end - 1, text: meant }] } : null,
      };
    });
  },
};
