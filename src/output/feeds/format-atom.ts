import { escapeHtml } from "../../markdown/escape-html.ts";
import type { FeedFacts } from "./feed-facts.ts";

/** A feed as Atom (RFC 4287), its texts in full. */
export function formatAtom({ home, language, title, about, author, atom, entries }: FeedFacts): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? noDay;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${say(language)}">
<id>${say(home)}</id>
${element("title", title)}${about ? element("subtitle", about) : ""}<updated>${moment(updated)}</updated>
${link("alternate", "text/html", home)}${link("self", "application/atom+xml", atom)}<author>${element("name", author)}</author>
${entries.map(formatEntry).join("")}</feed>
`;
}

// A feed says when it was last changed, and one without anything in it never was.
const noDay = "1970-01-01";

function formatEntry({ id, url, title, about, date, updated, html }: FeedFacts["entries"][number]): string {
  return `<entry>
<id>${say(id)}</id>
${element("title", title)}${link("alternate", "text/html", url)}<published>${moment(date)}</published>
<updated>${moment(updated)}</updated>
${about ? element("summary", about) : ""}<content type="html">${say(html)}</content>
</entry>
`;
}

function element(name: string, text: string): string {
  return `<${name}>${say(text)}</${name}>\n`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${say(href)}"/>\n`;
}

/** Noon of a day, which is that day nearly everywhere. */
function moment(day: string): string {
  return `${day}T12:00:00Z`;
}

/** A text as XML 1.0 can hold it: there is no way to write most control characters, nor half a letter. */
function say(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}
