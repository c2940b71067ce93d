/** An attribute of a tag; `start` and `end` are those of its value in the scanned HTML, without quotes. */
export interface HtmlAttribute {
  name: string;
  /** As written, entities unread; `null` where there is no `=`. */
  value: string | null;
  start: number;
  end: number;
  quote: '"' | "'" | "";
}

/** A tag or comment in HTML. `name` is in lower case, and empty for a comment. */
export interface HtmlTag {
  kind: "open" | "close" | "comment";
  name: string;
  start: number;
  end: number;
  attributes: HtmlAttribute[];
}

const nextTag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s/>]*)/g;
const nextAttribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const tagEnd = /[\s/]*>?/y;
const rawText = new Set(["script", "style", "textarea", "title"]);

/** The tags and comments of a piece of HTML, in order, with where they stand. A tag that never ends is taken to its last attribute. */
export function scanHtml(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  nextTag.lastIndex = 0;
  for (let found = nextTag.exec(html); found; found = nextTag.exec(html)) {
    const [all, slash, written] = found;
    const start = found.index;
    if (written === undefined) {
      tags.push({ kind: "comment", name: "", start, end: start + all.length, attributes: [] });
      continue;
    }
    const name = written.toLowerCase();
    const { attributes, end } = scanAttributes(html, start + all.length);
    tags.push({ kind: slash ? "close" : "open", name, start, end, attributes });
    nextTag.lastIndex = !slash && rawText.has(name) ? endOfRawText(html, name, end) : end;
  }
  return tags;
}

function scanAttributes(html: string, from: number): { attributes: HtmlAttribute[]; end: number } {
  const attributes: HtmlAttribute[] = [];
  let at = from;
  for (;;) {
    nextAttribute.lastIndex = at;
    const found = nextAttribute.exec(html);
    if (!found) break;
    const [all, name = "", double, single, bare] = found;
    at += all.length;
    const value = double ?? single ?? bare ?? null;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : "";
    const end = at - quote.length;
    attributes.push({ name: name.toLowerCase(), value, start: end - (value?.length ?? 0), end, quote });
  }
  tagEnd.lastIndex = at;
  return { attributes, end: at + (tagEnd.exec(html)?.[0].length ?? 0) };
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, "i"));
  return end < 0 ? html.length : from + end;
}
