import { readAloud } from "../markdown/html-tree.ts";
import { parsePageHtml } from "./parse-page-html.ts";
import type { Rule } from "./rule.ts";

/** A link without an address. */
export const linkEmpty: Rule = {
  id: "link-empty",
  summary: "A link without an address leads nowhere.",
  example: { wrong: "[sign up]()", right: "[sign up](/en/courses/)" },
  checkPage: (_page, body) => {
    const empty = body.links
      .filter(({ href }) => href.trim() === "" || href.trim() === "#")
      .map(({ start, end, text, origin }) => ({ span: { start, end }, text, origin }));
    const without = parsePageHtml(body)
      .tags.filter(
        ({ kind, name, attributes }) =>
          kind === "open" && name === "a" && !attributes.some((one) => anchor.has(one.name) && one.written),
      )
      .map(({ span, element }) => ({ span, text: element ? readAloud(element) : "", origin: "html" }));
    return [...empty, ...without].map(({ span, text, origin }) => ({
      span,
      message: `The link "${text}" has no address.`,
      hint:
        origin === "html"
          ? 'Write the address as href="…", or take the tag away.'
          : "Write the address between the round brackets, or take the brackets away.",
    }));
  },
};

// What a link is for, or the place that one leads to.
const anchor = new Set(["href", "xlink:href", "id", "name"]);
