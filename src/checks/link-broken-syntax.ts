import type { Page } from "../content/page.ts";
import { linkFaults } from "./link-faults.ts";
import { createTaker, isAsWritten, matchProse, type ProseMatch } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

/** A link whose brackets are not as Markdown wants them, so that visitors read the brackets. */
export const linkBrokenSyntax: Rule = {
  id: "link-broken-syntax",
  summary: "A link is written `[words](address)`, without a blank between or inside the brackets.",
  explains: [
    "editors-note",
    "emphasis-broken",
    "attribute-broken",
    "container-content",
    "reference-missing",
    "link-forbidden-scheme",
  ],
  example: { wrong: "[forum] (https://example.org/)", right: "[forum](https://example.org/)" },
  prose: /[[\]［]|[)}]\(/,
  checkPage: (page, body) => {
    const take = createTaker();
    return linkFaults.flatMap(({ pattern, message, mend, safe = false, begins = "" }) => {
      const whole = new RegExp(`^(?:${pattern.source})$`);
      return matchProse(body, pattern)
        .filter(
          (found) => isMeant(page, found) && page.source.text.startsWith(begins, found.start) && take(found),
        )
        .map(({ start, end }) => {
          // The words may have emphasis or code in them, which the prose has not.
          const written = whole.exec(page.source.text.slice(start, end));
          const text = written && mend(written);
          return {
            span: { start, end },
            message,
            hint:
              text === null
                ? "Write the address itself in round brackets behind the words in square ones: [words](address)."
                : null,
            repair: text === null ? null : { edits: [{ start, end, text }], safe },
          };
        });
    });
  },
};

/** Template code in an address is told as such, and backslashes say that the signs are meant. */
function isMeant(page: Page, { match, ...span }: ProseMatch): boolean {
  return isAsWritten(page, span) && !/\{\{|\{%/.test(match[0]);
}
