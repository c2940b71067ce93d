import type { Rule } from "./rule.ts";

// `www.x.org`, or a host with a well-known ending, alone or before a path. Endings that are also file names are left out.
const host =
  /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|eu|uk|de|fr|es|it|nl|ch|at|ca|au|io|us|int))(?=[/?#:]|$)/i;

/** A link to another site without `https://`, which browsers take for a page of this site. */
export const linkWithoutScheme: Rule = {
  id: "link-without-scheme",
  reads: "files",
  summary:
    "A link to another website has to begin with `https://`; without it the browser looks on this site.",
  example: {
    wrong: "[forum](community.example.org/t/1)",
    right: "[forum](https://community.example.org/t/1)",
  },
  checkPage: (_page, body) =>
    body.links
      .filter(({ href }) => host.test(href))
      .map((link) => ({
        span: link.address,
        message: `The address "${link.href}" lacks its beginning.`,
        meant: `https://${link.href}`,
        repair: {
          edits: [{ start: link.address.start, end: link.address.start, text: "https://" }],
          safe: true,
        },
      })),
};

/** Whether an address was meant to lead to another website. */
export function lacksScheme(href: string): boolean {
  return host.test(href);
}
