import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { bareTarget, codeOf, spellings } from "./addresses.ts";
import { formatHeadersFile } from "./format-headers-file.ts";
import type { Host } from "./host.ts";

/** Netlify: `_redirects`, where the first line that matches counts and a slash at the end makes no difference, and `_headers`. */
export const netlify: Host = {
  name: "netlify",
  title: "Netlify",
  build: ({ redirects, headers, base }) => ({
    public: [
      { path: "_redirects", content: redirects.flatMap((redirect) => formatRules(redirect, base)).join("") },
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
};

function formatRules(redirect: Redirect, base: string): string[] {
  const { from, to } = redirect;
  const path = spellings(redirect, base)[0] as string;
  const target = to === null ? `${base}404.html` : bareTarget(to);
  const code = to === null ? 404 : codeOf(redirect);
  const rules = [`${path} ${target} ${code}\n`];
  if (isWild(from)) {
    const carried = to !== null && isWild(to) ? `${prefixOf(to)}:splat` : target;
    rules.push(`${path}* ${carried} ${code}\n`);
  }
  return rules;
}
