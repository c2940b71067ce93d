import { didYouMean } from "../problems/did-you-mean.ts";
import { knownTags } from "./html-names.ts";
import { type Rule, reportRule } from "./rule.ts";
import { scanPageHtml } from "./scan-page-html.ts";

/** A tag that HTML does not have. */
export const htmlUnknownTag: Rule = {
  id: "html-unknown-tag",
  level: "error",
  summary: "HTML has no tag of this name, so browsers ignore it.",
  example: { wrong: "<stron>now</stron>", right: "<strong>now</strong>" },
  checkPage: (page, body) =>
    scanPageHtml(body)
      .filter(({ kind, name }) => kind === "open" && !knownTags.has(name))
      .map(({ name, span }) => {
        const meant = didYouMean(name, knownTags);
        return reportRule(htmlUnknownTag, page, {
          span,
          message: `HTML has no tag "${name}".`,
          hint: meant
            ? `Did you mean "<${meant}>"?`
            : "To show the signs themselves, put them between backticks.",
        });
      }),
};
