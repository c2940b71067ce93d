const id = /(?<=\sid=")[^"]+(?=")/g;
const uses = /(\s(?:id|for|aria-[a-z]+)="|\shref="#)([^"]+)(?=")/g;

/** The HTML of a text that may stand more than once on a page: its ids, and what leads to them, end in something of their own, as no two of a page may be alike. */
export function separateIds(html: string, ending: string): string {
  const ids = new Set(html.match(id));
  if (ids.size === 0) return html;
  return html.replace(uses, (_, begin: string, value: string) => {
    const names = value.split(" ").map((name) => (ids.has(name) ? `${name}-${ending}` : name));
    // Words that a label reads are no ids.
    return begin + (/\saria-label="$/.test(begin) ? value : names.join(" "));
  });
}
