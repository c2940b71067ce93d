import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Up to the next sign of its kind and not far, so that no text is looked through again and again.
const code = /\{\{[^{}\n]{0,300}(?:\}\}|(?<=[ \t])\})|\{%[^{}\n]{0,300}%\}/g;

/** Template code of another program. It never runs here; visitors would read it. */
export const templateSyntax: Rule = {
  id: "template-syntax",
  reads: "prose",
  explains: ["attribute-broken", "link-broken-syntax", "editors-note"],
  summary:
    "Code of a template (`{{ … }}` or `{% … %}`) does nothing here; visitors would read it as it stands.",
  example: { wrong: "Write to {{ site.email }}", right: "Write to hello@example.org" },
  prose: /\{[{%]/,
  checkPage: (_page, body) =>
    matchProse(body, code).map(({ match, start, end }) => ({
      span: { start, end },
      message: `"${match[0]}" is template code, which is shown to visitors as it stands.`,
      hint: "Write the text itself. To show the code on purpose, put it between backticks.",
    })),
};
