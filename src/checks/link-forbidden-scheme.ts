import { runsCode } from "../site/runs-code.ts";
import { hasProse, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const inProse = /\[[^[\]\n]*\]\(\s*((?:javascript|vbscript|file|data):[^)\s]*)\)?/gi;
// Drives and shared folders of Windows, as they are copied from there.
const onComputer = /^\s*(?:[a-z]:[\\/]|\\|file:)/i;

/** A link that runs code or opens a file on the reader's computer. Markdown shows it as text; in HTML it would work. */
export const linkForbiddenScheme: Rule = {
  id: "link-forbidden-scheme",
  reads: "prose",
  explains: ["html-active"],
  summary: "A link must not run code (`javascript:`) or lead to a file on one computer (`file:`).",
  example: { wrong: "[poster](file:///C:/poster.pdf)", right: "[poster](poster.pdf)" },
  checkPage: (_page, body) => {
    const found = hasProse(body, /\]\(/) ? matchProse(body, inProse) : [];
    const written = found.map(({ match, start, end }) => ({ href: match[1], start, end }));
    const links = body.links
      .filter(({ href }) => runsCode(href) || onComputer.test(href))
      .map(({ href, address }) => ({ href, ...address }));
    const images = body.images
      .filter(({ src }) => onComputer.test(src))
      .map(({ src, address }) => ({ href: src, ...address }));
    return [...written, ...links, ...images].map(({ href = "", start, end }) => ({
      span: { start, end },
      message: onComputer.test(href)
        ? `"${href}" is a file on one computer, which visitors can't reach.`
        : `Visitors can't follow "${href}".`,
      hint: "Put the file beside the page and link to its name, or give an address that begins with https://.",
    }));
  },
};
