import type { Page } from "../content/page.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Span } from "../problems/source-text.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A page asks for a drawing of the site's own by a name that there is not, so nothing would stand in its place. */
export const drawingMissing: Rule = {
  id: "drawing-missing",
  level: "error",
  summary: "The page asks for a drawing that the site does not have, as `mark:` or in the text.",
  example: { wrong: "![](mark:cricle)", right: "![](mark:circle)" },
  checkSite: (facts) => {
    const { content, drawings } = facts;
    if (drawings === null) return [];
    return content.pages.flatMap((page) =>
      findAsked(page, facts)
        .filter(({ name }) => !drawings.includes(name))
        .map(({ name, span, text }) => {
          const meant = didYouMean(name, drawings);
          const message = `There is no drawing "${name}".`;
          return reportRule(drawingMissing, page, {
            span,
            message: meant ? `${message} Did you mean "${meant}"?` : message,
            hint: `The drawings are: ${drawings.join(", ")}.`,
            repair: meant ? { edits: [{ ...span, text: text(meant) }], safe: false } : null,
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

function findAsked({ id, fields, spans }: Page, { bodies }: SiteFacts): Asked[] {
  const asked: Asked[] = [];
  if (typeof fields.mark === "string" && fields.mark && spans.mark)
    asked.push({ name: fields.mark, span: spans.mark.value, text: (name) => name });
  for (const { src, address } of bodies.get(id)?.images ?? [])
    if (src.startsWith("mark:"))
      asked.push({ name: src.slice("mark:".length), span: address, text: (name) => `mark:${name}` });
  return asked;
}
