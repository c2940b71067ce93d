import { type Rule, reportRule } from "./rule.ts";

// Doubled, misspelt or broken beginnings of web addresses, each with what was meant.
const faults: [pattern: RegExp, meant: string][] = [
  [/^(?:https?:?\/\/)+(?=https?:\/\/)/i, ""],
  [/^(?:htt?tps|htps|htpps|hhtps|https?s):\/*/i, "https://"],
  [/^(?:htp|htttp|hhtp|htpp):\/*/i, "https://"],
  [/^(https?)(?::\/(?!\/)|\/\/|;\/\/|:(?!\/))\/*/i, "https://"],
  [/^(https?):\/{3,}/i, "https://"],
];
const right = /^https?:\/\/[^/:]/i;

/** A web address whose beginning is misspelt or doubled. */
export const linkScheme: Rule = {
  id: "link-scheme",
  level: "error",
  summary: "The beginning of the address is misspelt, so browsers can't open it.",
  example: { wrong: "[forum](htps://example.org/)", right: "[forum](https://example.org/)" },
  checkPage: (page, body) =>
    body.links.flatMap((link) => {
      const meant = mendScheme(link.href);
      if (meant === null) return [];
      return reportRule(linkScheme, page, {
        span: link.address,
        message: `The address "${link.href}" does not begin as it should. Did you mean "${meant}"?`,
        repair: { edits: [{ ...link.address, text: meant }], safe: true },
      });
    }),
};

/** Whether the beginning of an address is misspelt or doubled. */
export function hasSchemeFault(href: string): boolean {
  return mendScheme(href) !== null;
}

function mendScheme(href: string): string | null {
  for (const [pattern, meant] of faults) {
    if (pattern.test(href) && (meant === "" || !right.test(href))) return href.replace(pattern, meant);
  }
  return null;
}
