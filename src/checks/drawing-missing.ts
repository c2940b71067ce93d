import { findDrawings } from "../content/find-drawings.ts";
import type { Page } from "../content/page.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { joinNames } from "../problems/join-names.ts";
import type { Span } from "../problems/source-text.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A page asks for a drawing of the site's own by a name that there is not, so nothing would stand in its place. */
export const drawingMissing: Rule = {
  id: "drawing-missing",
  summary:
    "The page asks for a drawing that the site does not have, in a setting of the type `drawing` or in the text.",
  example: { wrong: "![](mark:achnor)", right: "![](mark:anchor)" },
  checkSite: (facts) => {
    const { content, drawings } = facts;
    if (drawings === null) return [];
    return content.pages.flatMap((page) =>
      findAsked(page, facts)
        .filter(({ name }) => !drawings.includes(name))
        .map(({ name, span, text }) => {
          const meant = didYouMean(name, drawings);
          return reportRule(drawingMissing, page, {
            span,
            message: `There is no drawing "${name}".`,
            meant,
            hint:
              drawings.length > 0
                ? `The drawings are: ${joinNames(drawings)}.`
                : "The site has no drawings of its own; its `motif/draw-mark.ts` in `assets/` would draw them.",
            repair: meant ? { edits: [{ ...span, text: text(meant) }] } : null,
          });
        }),
    );
  },
};

interface Asked {
  name: string;
  span: Span;
  /** What to write there for another name. */
  text: (name: string) => string;
}

function findAsked(page: Page, { site, bodies }: SiteFacts): Asked[] {
  const asked = findDrawings(page, site.settings).flatMap(({ field, name }): Asked[] => {
    const span = page.spans[field]?.value;
    return span ? [{ name, span, text: (other) => other }] : [];
  });
  for (const { src, address } of bodies.get(page.id)?.images ?? [])
    if (src.startsWith("mark:"))
      asked.push({ name: src.slice("mark:".length), span: address, text: (name) => `mark:${name}` });
  return asked;
}
