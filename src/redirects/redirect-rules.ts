import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with redirects and aliases. */
export const redirectRules = defineRules({
  "redirect-form": {
    summary: "A redirect is not written in the form that every host understands.",
    example: { wrong: "- from: old\n  to: /en/new/", right: "- from: /old/\n  to: /en/new/" },
  },
  "redirect-taken": {
    summary:
      "A redirect begins at an address that is in use, so that page or file could not be reached any more.",
    example: { wrong: "- from: /en/about/\n  to: /en/", right: "- from: /en/about-us/\n  to: /en/about/" },
  },
  "redirect-duplicate": {
    summary: "Two redirects begin at the same address; only one of them can be true.",
    example: {
      wrong: "- from: /old/\n  to: /en/a/\n- from: /old/\n  to: /en/b/",
      right: "- from: /old/\n  to: /en/a/",
    },
  },
  "redirect-shadowed": {
    summary: "A redirect is never reached, since a wider one (with `*`) stands above it.",
    example: {
      wrong: "- from: /old/*\n  to: /en/\n- from: /old/news/*\n  to: /en/news/*",
      right: "- from: /old/news/*\n  to: /en/news/*\n- from: /old/*\n  to: /en/",
    },
  },
  "redirect-loop": {
    summary: "Redirects lead in a circle, so a visitor would never arrive.",
    example: { wrong: "- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/", right: "- from: /a/\n  to: /b/" },
  },
  "redirect-host": {
    summary:
      "A host can't take the redirects of the site, or its headers: there are too many, or one is too long.",
    example: {
      wrong: "(101 redirects that end in `*`, for Cloudflare Pages)",
      right: "(100 of them: some joined in one for a wider folder)",
    },
  },
  "redirect-left-out": {
    level: "notice",
    summary:
      "A redirect differs from a page or another redirect only in capital letters or accents, so hosts that know no redirects can't have it.",
    example: {
      wrong: "aliases: [/en/About/] (of the page /en/about/)",
      right: "(an address of other letters)",
    },
  },
  "redirect-dead-target": {
    summary: "A redirect leads to a page, file or part of a page that does not exist.",
    example: { wrong: "- from: /old/\n  to: /en/abuot/", right: "- from: /old/\n  to: /en/about/" },
  },
});
