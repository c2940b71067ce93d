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

/** What an address leads to that only some people can open, in words; `null` for one that all can. */
export function findNotPublic(address: string): string | null {
  return notPublic.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}
