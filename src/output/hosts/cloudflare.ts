import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { bareTarget, codeOf, spellings } from "./addresses.ts";
import { formatHeadersFile } from "./format-headers-file.ts";
import { type Host, HostError } from "./host.ts";

const limits = { exact: 2000, wild: 100, line: 1000, headerLine: 2000 };

/** Cloudflare Pages: `_redirects`, which is followed before files are looked at, and `_headers`, each with limits. */
export const cloudflare: Host = {
  name: "cloudflare",
  title: "Cloudflare Pages",
  build: ({ redirects, headers, base }) => {
    const spoken = redirects.filter((redirect) => redirect.to !== null || isCovered(redirect, redirects));
    // Lines with `*` count from the first of them on, so they come last.
    const exact = spoken.flatMap((redirect) => formatExact(redirect, base));
    const wild = spoken.filter(({ from }) => isWild(from)).map((redirect) => formatWild(redirect, base));
    const headersFile = formatHeadersFile(headers, base);
    checkLimits(exact, wild, headersFile);
    return {
      public: [
        { path: "_redirects", content: [...exact, ...wild].join("") },
        { path: "_headers", content: headersFile },
      ],
      beside: [],
    };
  },
  sendsHeaders: true,
  results: {
    permanent: "301",
    temporary: "302",
    folder: "one rule, 100 at most",
    gone: "404 with the page for missing pages; inside a redirected folder, 302 to that page",
  },
};

/** Whether a wider redirect would catch what is gone. */
function isCovered({ from }: Redirect, redirects: Redirect[]): boolean {
  return redirects.some(
    (wide) =>
      wide.to !== null && isWild(wide.from) && wide.from !== from && from.startsWith(prefixOf(wide.from)),
  );
}

function formatExact(redirect: Redirect, base: string): string[] {
  const { to } = redirect;
  const target = to === null ? `${base}404` : bareTarget(to);
  const paths = spellings(redirect, base);
  return paths.map((path) => `${path} ${target} ${to === null ? 302 : codeOf(redirect)}\n`);
}

function formatWild(redirect: Redirect, base: string): string {
  const { to } = redirect;
  const target = to === null ? `${base}404` : isWild(to) ? `${prefixOf(to)}:splat` : to;
  return `${spellings(redirect, base)[0]}* ${target} ${to === null ? 302 : codeOf(redirect)}\n`;
}

function checkLimits(exact: string[], wild: string[], headersFile: string): void {
  if (exact.length > limits.exact || wild.length > limits.wild)
    throw new HostError(
      `Cloudflare Pages takes ${limits.exact} redirects and ${limits.wild} with "*"; this site has ${exact.length} and ` +
        `${wild.length}. Join some of them in redirects.yaml with "*", or publish to another host.`,
    );
  const long = [...exact, ...wild].find((line) => line.length > limits.line);
  if (long)
    throw new HostError(`Cloudflare Pages takes no redirect as long as this one: ${long.slice(0, 100)}…`);
  const wide = headersFile.split("\n").find((line) => line.length > limits.headerLine);
  if (wide)
    throw new HostError(`Cloudflare Pages takes no header as long as this one: ${wide.slice(0, 100)}…`);
}
