import { placeOf } from "../markdown/place-of.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

/** A comment without its end: browsers hide all that follows, or visitors read its signs. */
export const commentUnclosed: Rule = {
  id: "comment-unclosed",
  summary: "A comment begins with `<!--` and ends with `-->`; else all that follows is hidden with it.",
  example: { wrong: "<!-- ask for the dates", right: "<!-- ask for the dates -->" },
  signs: ["<!--", "<!-", "<! "],
  checkPage: (page, body) => {
    const { text } = page.source;
    const hiding = body.htmls.flatMap(({ html, places }) =>
      findOpen(html).map((at) => ({
        start: placeOf(places, at),
        message: "The comment that begins here does not end, so what follows is hidden with it.",
      })),
    );
    const shown = matchProse(body, /<!--/g)
      .filter((found) => isAsWritten(page, found))
      .map(({ start }) => ({
        start,
        message: "The comment that begins here does not end in its paragraph, so visitors read it.",
      }));
    const unclosed = [...hiding, ...shown].map(({ start, message }) => {
      const feed = text.indexOf("\n", start);
      const end = start + text.slice(start, feed < 0 ? undefined : feed).trimEnd().length;
      return {
        span: { start, end: start + 4 },
        message,
        hint: "Write --> where it ends.",
        repair: { edits: [{ start: end, end, text: " -->" }] },
      };
    });
    const broken = matchProse(body, /<!(?:[ \t]+-{1,2}|-(?!-))/g)
      .filter((found) => isAsWritten(page, found))
      .map(({ start, end }) => ({
        span: { start, end },
        message: 'A comment begins with "<!--", so visitors read this one.',
        repair: { edits: [{ start, end, text: "<!--" }] },
      }));
    return [...unclosed, ...broken];
  },
};

/** Where in a piece of HTML a comment begins that does not end, or not before the next one begins. */
function findOpen(html: string): number[] {
  const open: number[] = [];
  for (let at = html.indexOf("<!--"); at >= 0; ) {
    const end = html.indexOf("-->", at + 2);
    const next = html.indexOf("<!--", at + 4);
    if (end < 0 || (next >= 0 && next < end)) open.push(at);
    if (end < 0) break;
    at = html.indexOf("<!--", end + 3);
  }
  return open;
}
