import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { bareTarget, codeOf, missingPageOf, spellings } from "./addresses.ts";
import { formatHeadersFile } from "./format-headers-file.ts";
import type { Host, HostFault, HostInput } from "./host.ts";

const limits = { exact: 2000, wild: 100, line: 1000, headerLine: 2000 };

/**
 * Cloudflare Pages: `_redirects`, which is followed before files are looked at, and `_headers`, each with limits. For what is
 * missing it shows the nearest `404.html` by itself.
 */
export const cloudflare: Host = {
  name: "cloudflare",
  title: "Cloudflare Pages",
  build: (input) => ({
    public: [
      {
        path: "_redirects",
        content: formatLines(input)
          .flatMap(({ lines }) => lines)
          .join(""),
      },
      { path: "_headers", content: formatHeadersFile(input.headers, input.base) },
    ],
    beside: [],
  }),
  check(input) {
    const all = formatLines(input);
    const count = (wild: boolean) =>
      all.filter((one) => one.isWild === wild).flatMap(({ lines }) => lines).length;
    const many = count(false) > limits.exact || count(true) > limits.wild;
    return [
      ...(many ? [tooMany(count(false), count(true))] : []),
      ...all
        .filter(({ lines }) => lines.some((line) => line.length > limits.line))
        .map(({ from }) => tooLong({ from }, "redirect")),
      ...formatHeadersFile(input.headers, input.base)
        .split("\n")
        .filter((line) => line.length > limits.headerLine)
        .map((line) => tooLong("settings", `header (${line.trim().slice(0, 40)}…)`)),
    ];
  },
  sendsHeaders: true,
  results: {
    permanent: "301",
    temporary: "302",
    folder: "one rule, 100 at most",
    gone: "404 with the page for missing pages; inside a redirected folder, 302 to that page",
  },
  missing: "the page of that language",
};

/** Whether a wider redirect would catch what is gone. */
function isCovered({ from }: Redirect, redirects: Redirect[]): boolean {
  return redirects.some(
    (wide) =>
      wide.to !== null && isWild(wide.from) && wide.from !== from && from.startsWith(prefixOf(wide.from)),
  );
}

function formatExact(redirect: Redirect, missing: string, base: string): string[] {
  const { to } = redirect;
  const target = to === null ? missing : bareTarget(to);
  const paths = spellings(redirect, base);
  return paths.map((path) => `${path} ${target} ${to === null ? 302 : codeOf(redirect)}\n`);
}

function formatWild(redirect: Redirect, missing: string, base: string): string {
  const { to } = redirect;
  const target = to === null ? missing : isWild(to) ? `${prefixOf(to)}:splat` : to;
  return `${spellings(redirect, base)[0]}* ${target} ${to === null ? 302 : codeOf(redirect)}\n`;
}

interface FormattedRedirect {
  from: string;
  isWild: boolean;
  lines: string[];
}

/** The lines of the redirects. Those with `*` count from the first of them on, so they come last. */
function formatLines({ redirects, missingFolders, base }: HostInput): FormattedRedirect[] {
  // Pages are shown without their ending.
  const missing = ({ from }: Redirect) => missingPageOf(from, missingFolders, base).replace(/\.html$/, "");
  const spoken = redirects.filter((redirect) => redirect.to !== null || isCovered(redirect, redirects));
  return [
    ...spoken.map((one) => ({ from: one.from, isWild: false, lines: formatExact(one, missing(one), base) })),
    ...spoken
      .filter(({ from }) => isWild(from))
      .map((one) => ({ from: one.from, isWild: true, lines: [formatWild(one, missing(one), base)] })),
  ];
}

function tooMany(exact: number, wild: number): HostFault {
  return {
    of: "redirects",
    message: `Cloudflare Pages takes ${limits.exact} redirects and ${limits.wild} with "*"; this site has ${exact} and ${wild}.`,
    hint: 'Join some of them in redirects.yaml with "*", or publish to another host.',
  };
}

function tooLong(of: HostFault["of"], what: string): HostFault {
  return {
    of,
    message: `Cloudflare Pages takes no ${what} as long as this one.`,
    hint: "Make it shorter, or publish to another host.",
  };
}
