import { createMatcher } from "../../redirects/match-redirect.ts";
import { decodeAddress, isWild, prefixOf } from "../../redirects/redirect-address.ts";
import type { OutputFile } from "../output-file.ts";
import { outputPath } from "../output-path.ts";
import { bareTarget } from "./addresses.ts";
import { buildForwardingPage } from "./build-forwarding-page.ts";
import { forwardScript } from "./forward-script.ts";
import type { Host, HostInput } from "./host.ts";

/** Any host that serves files, such as GitHub Pages: each redirect is a page that forwards, or a copy of the document that moved; headers can't be set. */
export const plain: Host = {
  name: "plain",
  title: "Any host, GitHub Pages",
  build: (input) => {
    const files = writeOut(input).map(({ from, to }) => ({
      path: outputPath(from),
      content: findCopy(from, to, input) ?? buildForwardingPage(from, to, input.site, input.titles),
    }));
    return { public: files.length > 0 ? [...files, forwardScript] : [], beside: [] };
  },
  sendsHeaders: false,
  results: {
    permanent: "a page that forwards; of a document, a copy",
    temporary: "a page that forwards; of a document, a copy",
    folder: "the same for each known address",
    gone: "404, with the page for missing pages where the host has one",
  },
};

/** The redirects with `*` written out over the addresses that are or were in use. */
function writeOut({ redirects, known, base, titles }: HostInput): { from: string; to: string }[] {
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
  // Files whose names differ only in capitals can't stand beside each other on every disk: the page comes first.
  const taken = new Set([...titles.keys()].map((url) => decodeAddress(url).toLowerCase()));
  return [...addresses].sort().flatMap((from) => {
    const to = match(from)?.to;
    const name = from.toLowerCase();
    if (!to || taken.has(name)) return [];
    taken.add(name);
    return [{ from, to: bareTarget(to) }];
  });
}

/** The document at the target, where one of its kind was at the old address: a page in its place would open as a broken document. */
function findCopy(from: string, to: string, { files, base }: HostInput): OutputFile["content"] | null {
  const ending = /\.[^./]+$/.exec(from)?.[0];
  if (ending === undefined || /^\.html?$/i.test(ending) || !to.startsWith(base)) return null;
  const target = `/${to.slice(base.length).replace(/[?#].*$/s, "")}`;
  return target.endsWith(ending) ? (files.get(target) ?? null) : null;
}
