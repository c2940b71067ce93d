import { isWild, prefixOf } from "../../content/redirect-address.ts";
import { outputPath } from "../output-path.ts";
import { createMatcher } from "../redirects/match-redirect.ts";
import { bareTarget } from "./addresses.ts";
import { buildForwardingPage } from "./build-forwarding-page.ts";
import type { Host, HostInput } from "./host.ts";

/** Any host that serves files, such as GitHub Pages: each redirect is a page that forwards; headers can't be set. */
export const plain: Host = {
  name: "plain",
  title: "Any host, GitHub Pages",
  build: (input) => ({
    public: writeOut(input).map(({ from, to }) => ({
      path: outputPath(from),
      content: buildForwardingPage(from, to, input.site, input.titles),
    })),
    beside: [],
  }),
  sendsHeaders: false,
  results: {
    permanent: "a page that forwards",
    temporary: "a page that forwards",
    folder: "a page that forwards for each known address",
    gone: "404, with the page for missing pages where the host has one",
  },
};

/** The redirects with `*` written out over the addresses that are or were in use. */
function writeOut({ redirects, known, base }: HostInput): { from: string; to: string }[] {
  const match = createMatcher(redirects);
  const addresses = new Set<string>();
  for (const { from, to } of redirects) {
    const path = isWild(from) ? prefixOf(from) : from;
    addresses.add(path);
    if (!isWild(from)) continue;
    for (const address of known.filter((url) => url.startsWith(path))) addresses.add(address);
    if (to === null || !isWild(to) || !to.startsWith(base)) continue;
    const target = `/${prefixOf(to).slice(base.length)}`;
    for (const url of known.filter((url) => url.startsWith(target)))
      addresses.add(path + url.slice(target.length));
  }
  return [...addresses].sort().flatMap((from) => {
    const to = match(from)?.to;
    return to ? [{ from, to: bareTarget(to) }] : [];
  });
}
