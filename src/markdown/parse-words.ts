import { unescapeHtml } from "./unescape-html.ts";

// These stand inside a word or a sentence; any other element ends what is before it, which a dot shows where no other sign does.
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const tag = /<\/?([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const comment = /<!--[\s\S]*?-->/g;
const ending = /[.,:;!?…»”)。！？؟،]/;
const unread = /<([a-z]+)\b[^<>]*\saria-hidden="true"[^<>]*>[\s\S]*?<\/\1>/gi;

/** The words of a piece of HTML as they are read: without tags, comments and what is hidden from screen readers. */
export function parseWords(html: string): string {
  const words = html
    .replace(comment, "")
    .replace(/\s+/g, " ")
    .replace(unread, "\n")
    .replace(tag, (_, name: string) => (inline.has(name.toLowerCase()) ? "" : "\n"));
  return unescapeHtml(words)
    .trim()
    .replace(/(\S)\s*\n\s*/g, (_, last: string) => (ending.test(last) ? `${last} ` : `${last} · `))
    .replace(/ +/g, " ");
}
