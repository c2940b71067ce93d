import { type Rule, reportRule } from "./rule.ts";

const notPublic: [pattern: RegExp, what: string][] = [
  [
    /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|[\w-]+\.(?:local|test|localhost|internal))(?=[:/?#]|$)/i,
    "a single computer",
  ],
  // The word stands before the name of a site (`dev.library.org`), and is not that name (`dev.to`, `test.org.uk`).
  [
    /^https?:\/\/(?!(?:dev\.(?:azure\.com|mysql\.com|twitch\.tv|epicgames\.com|w3\.org|java|bg)|test\.pypi\.org|preview\.redd\.it)(?=[:/?#]|$))(?:[\w-]+\.)*(?:staging|preview|dev|test|(?:[\w]+-)+(?:staging|dev|test|uat)|staging-[\w-]+)\.(?!(?:co|com|org|net|ac|gov|edu)\.\w\w(?=[:/?#]|$))[\w-]+\.[\w.-]+/i,
    "a test copy of a site",
  ],
  [/^https?:\/\/(?:deploy-preview-\d+--|[0-9a-f]{8,}--)[\w-]+\.netlify\.app/i, "a preview"],
  [/^https?:\/\/(?:app\.)?(?:github\.com|gitlab\.com)\/[^?#]*\/edit\//i, "an editor"],
  [/^https?:\/\/[^/]*\/wp-admin\//i, "an editor"],
];

/** A link that only works for the person who wrote it. */
export const linkNotPublic: Rule = {
  id: "link-not-public",
  level: "error",
  reads: "files",
  summary: "The link works only on your computer or for the people who edit a site.",
  example: { wrong: "[poster](http://localhost:8080/poster.pdf)", right: "[poster](poster.pdf)" },
  checkPage: (page, body) =>
    body.links.flatMap((link) => {
      const found = notPublic.find(([pattern]) => pattern.test(link.href));
      if (!found) return [];
      return reportRule(linkNotPublic, page, {
        span: link.address,
        message: `"${link.href}" leads to ${found[1]}, which visitors can't open.`,
        hint: "Give the address under which everybody can see it.",
      });
    }),
};
