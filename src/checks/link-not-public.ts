import { findInRepository } from "./find-in-repository.ts";
import { findNotPublic } from "./find-not-public.ts";
import type { Rule } from "./rule.ts";

/** A link that only works for the person who wrote it. */
export const linkNotPublic: Rule = {
  id: "link-not-public",
  reads: "files",
  summary: "The link works only on your computer or for the people who edit a site.",
  example: { wrong: "[poster](http://localhost:8080/poster.pdf)", right: "[poster](poster.pdf)" },
  checkPage: (_page, body, { settings }) =>
    body.links.flatMap((link) => {
      const found = findNotPublic(link.href);
      // What the editor of the site's own git host shows is a page of the site (link-own-address).
      if (found === null || findInRepository(link.href, settings.repository)) return [];
      return {
        span: link.address,
        message: `"${link.href}" leads to ${found}, which visitors can't open.`,
        hint: "Give the address under which everybody can see it.",
      };
    }),
};
