import { didYouMean } from "../problems/did-you-mean.ts";
import { attributesOf, knownTags } from "./html-names.ts";
import { type Rule, reportRule } from "./rule.ts";
import { scanPageHtml } from "./scan-page-html.ts";

/** An attribute that the tag does not have in HTML. */
export const htmlUnknownAttribute: Rule = {
  id: "html-unknown-attribute",
  level: "error",
  untidy: true,
  summary: "The tag has no setting of this name, so browsers ignore it.",
  example: { wrong: '<a herf="/en/">', right: '<a href="/en/">' },
  checkPage: (page, body) =>
    scanPageHtml(body).flatMap(({ kind, name: tag, attributes, place }) => {
      const known = attributesOf(tag);
      if (kind !== "open" || !knownTags.has(tag) || !known) return [];
      return attributes
        .filter(({ name }) => !known.has(name) && !/^(?:data-|aria-|on)/.test(name) && !/[“”„‘’]/.test(name))
        .map(({ name, start, value }) => {
          const meant = didYouMean(name, known);
          return reportRule(htmlUnknownAttribute, page, {
            // The name stands before its value, with `=` and a quote between.
            span: place(
              value === null ? start - name.length : start,
              start + Math.max(1, value?.length ?? 0),
            ),
            message: `The tag "<${tag}>" has no setting "${name}".`,
            hint: meant ? `Did you mean "${meant}"?` : "Take it away.",
          });
        });
    }),
};
