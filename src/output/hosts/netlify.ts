import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { bareTarget, codeOf, missingPageOf, spellings } from "./addresses.ts";
import { formatHeadersFile } from "./format-headers-file.ts";
import type { Host } from "./host.ts";

/** Netlify: `_redirects`, where a file wins, then the first line that matches, whatever slash is at the end; and `_headers`. */
export const netlify: Host = {
  name: "netlify",
  title: "Netlify",
  build: ({ redirects, missingFolders, headers, base }) => ({
    public: [
      {
        path: "_redirects",
        content: [
          ...redirects.flatMap((redirect) => formatRules(redirect, missingFolders, base)),
          ...missingFolders.toReversed().map((folder) => formatMissing(folder, base)),
        ].join(""),
      },
      { path: "_headers", content: formatHeadersFile(headers, base) },
    ],
    beside: [],
  }),
  sendsHeaders: true,
  results: {
    permanent: "301",
    temporary: "302",
    folder: "one rule",
    gone: "404 with the page for missing pages",
  },
  missing: "the page of that language",
};

function formatRules(redirect: Redirect, missingFolders: string[], base: string): string[] {
  const { from, to } = redirect;
  const path = spellings(redirect, base)[0] as string;
  const target = to === null ? missingPageOf(from, missingFolders, base) : bareTarget(to);
  const code = to === null ? 404 : codeOf(redirect);
  const rules = [`${path} ${target} ${code}\n`];
  if (isWild(from)) {
    const carried = to !== null && isWild(to) ? `${prefixOf(to)}:splat` : target;
    rules.push(`${path}* ${carried} ${code}\n`);
  }
  return rules;
}

function formatMissing(folder: string, base: string): string {
  const path = encodeURI(base + folder.slice(1));
  return `${path}* ${path}404.html 404\n`;
}
