import { parsePageHtml } from "./parse-page-html.ts";
import { type Rule, reportRule } from "./rule.ts";

const tagFaults: Record<string, string> = {
  script: "Scripts in a text do not run on this site.",
  style: "Styles in a text have no effect on this site.",
  iframe: "Pages of other sites can't be shown inside this one.",
  embed: "Parts of other sites can't be shown inside this one.",
  object: "Parts of other sites can't be shown inside this one.",
};

/** HTML that the security policy of the site blocks: scripts, event handlers, inline styles, frames. */
export const htmlActive: Rule = {
  id: "html-active",
  level: "error",
  summary: "Scripts, styles and frames in a text are blocked to protect visitors, so they do nothing.",
  example: { wrong: '<p style="color: red">Now</p>', right: "<p><strong>Now</strong></p>" },
  checkPage: (page, body) => {
    const html = parsePageHtml(body);
    return html.tags.flatMap(({ kind, name, attributes, span }) => {
      if (kind !== "open") return [];
      const fault = tagFaults[name];
      const tag = fault ? [{ span, message: fault, hint: "Take it out, or link to the page instead." }] : [];
      const values = attributes
        .filter((attribute) => attribute.name === "style" || /^on[a-z]+$/.test(attribute.name))
        .map((attribute) => ({
          span: html.spanOf(attribute),
          message: `"${attribute.name}=" is blocked on this site, so it does nothing.`,
          hint: "Take it away.",
        }));
      return [...tag, ...values].map((found) => reportRule(htmlActive, page, found));
    });
  },
};
