import { resolveLink } from "../navigation/resolve-link.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A drawing that is published without a part of it, since that could harm visitors. */
export const drawingStripped: Rule = {
  id: "drawing-stripped",
  summary:
    "A drawing is published without what could run or fetch something; if people would have seen that, it has to be saved in another way.",
  example: {
    wrong: "![The hall](plan.svg), whose words stand in <foreignObject>",
    right: "![The hall](plan.png)",
  },
  checkSite: ({ content, bodies, images, navigation: { index } }) => {
    if (![...images.values()].some((facts) => "lost" in facts)) return [];
    return content.pages.flatMap((page) => {
      const body = bodies.get(page.id);
      const named = [
        ...(body?.images ?? []).map(({ src, address }) => ({ href: src, span: address })),
        ...(body?.links ?? []).map(({ href, address }) => ({ href, span: address })),
      ];
      return named.flatMap(({ href, span }) => {
        if (!href.includes(".svg")) return [];
        const target = resolveLink(href, page, index);
        const facts = target.kind === "file" && images.get(target.file.id);
        const lost = facts && "lost" in facts ? facts.lost : undefined;
        if (!lost) return [];
        const isSeen = lost.seen.length > 0;
        const parts = [...new Set(isSeen ? lost.seen : lost.done)].join(", ");
        return reportRule(drawingStripped, page, {
          level: isSeen ? "error" : "notice",
          span,
          message: `The drawing "${href}" is published without a part that could fetch or run something: ${parts}.`,
          hint: isSeen
            ? "Save it with its words as text and its pictures inside (in draw.io: without “Formatted Text”), or save it as PNG."
            : "If it looks right without, nothing is to be done.",
        });
      });
    });
  },
};
