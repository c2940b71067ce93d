import { type Rule, reportRule } from "./rule.ts";

/** A link without an address. */
export const linkEmpty: Rule = {
  id: "link-empty",
  level: "error",
  summary: "A link without an address leads nowhere.",
  example: { wrong: "[sign up]()", right: "[sign up](/en/courses/)" },
  checkPage: (page, body) =>
    body.links
      .filter(({ href }) => href.trim() === "" || href.trim() === "#")
      .map(({ start, end, text }) =>
        reportRule(linkEmpty, page, {
          span: { start, end },
          message: `The link "${text}" has no address.`,
          hint: "Write the address between the round brackets, or take the brackets away.",
        }),
      ),
};
