import type { Rule } from "./rule.ts";

// `https://`, written once or more, with letters or signs that are missing, doubled or swapped for others.
const beginning =
  /^(?:(?:h{1,2}t{1,3}|tt)p{0,2}s{0,2}(?:[:;.,\uFF1A]{1,3}\/{2,}|[:;\uFF1A]{1,3}\/?|\/{2,})){1,5}(?=[^\s/:;\uFF1A])/i;

// What other programs make an address of; no app and no browser knows these.
const ofPrograms = /^(?:any|article|asset|button|doc|entry|node|page|post|ref|term|wiki|xref):/i;

/** A web address whose beginning is misspelt or doubled, or one that only another program knows. */
export const linkScheme: Rule = {
  id: "link-scheme",
  reads: "files",
  explains: ["html-active", "link-without-words"],
  summary: "The beginning of the address is misspelt or that of another program, so browsers can't open it.",
  example: { wrong: "[forum](htps://example.org/)", right: "[forum](https://example.org/)" },
  checkPage: (_page, body) =>
    body.links.flatMap((link) => {
      const [foreign] = ofPrograms.exec(link.href) ?? [];
      if (foreign)
        return {
          span: link.address,
          message: `Browsers can't open addresses that begin with "${foreign}"; only another program knows them.`,
          hint: "Write the path of the page or file, such as [words](page.md).",
        };
      const meant = mendScheme(link.href);
      if (meant === null) return [];
      return {
        span: link.address,
        message: `The address "${link.href}" does not begin as it should.`,
        meant,
        repair: { edits: [{ ...link.address, text: meant }], safe: true },
      };
    }),
};

/** Whether the beginning of an address is misspelt or doubled, or the address has brackets of its own. */
export function hasSchemeFault(href: string): boolean {
  return mendScheme(href) !== null;
}

function mendScheme(href: string): string | null {
  // `((https://example.org/))`: brackets within those of the link.
  const inner = /^\(([^()]+)\)$/.exec(href)?.[1];
  if (inner !== undefined) return inner;
  const [found] = beginning.exec(href) ?? [];
  if (found === undefined || /^https?:\/\/$/i.test(found)) return null;
  return (/https?:\/\/$/i.exec(found)?.[0] ?? "https://") + href.slice(found.length);
}
