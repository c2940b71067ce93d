import { isForeign } from "../markdown/html-tree.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { attributesOf, tagsEver } from "./html-names.ts";
import { parsePageHtml } from "./parse-page-html.ts";
import type { Rule } from "./rule.ts";

/** An attribute that the tag does not have in HTML. */
export const htmlUnknownAttribute: Rule = {
  id: "html-unknown-attribute",
  untidy: true,
  explains: ["link-empty"],
  summary: "The tag has no setting of this name, so browsers ignore it.",
  example: { wrong: '<a herf="/en/">', right: '<a href="/en/">' },
  checkPage: (_page, body) => {
    const html = parsePageHtml(body);
    return html.tags.flatMap((tag) => {
      if (tag.kind !== "open" || !tagsEver.has(tag.name) || (tag.element && isForeign(tag.element)))
        return [];
      const known = attributesOf(tag.name);
      return tag.attributes
        .filter(({ name }) => !known.has(name) && !/^(?:data-|aria-|on)|[“”„‘’]/.test(name))
        .map(({ name, start }) => {
          const meant = didYouMean(name, known);
          return {
            span: html.spanOf({ start, end: start + name.length }),
            message: `The tag "<${tag.name}>" has no setting "${name}".`,
            hint: meant ? `Did you mean "${meant}"?` : "Take it away.",
          };
        });
    });
  },
};
