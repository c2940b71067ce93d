import { FilePlan, type Taken } from "../../redirects/file-plan.ts";
import { createMatcher } from "../../redirects/match-redirect.ts";
import { outputPath } from "../../redirects/output-path.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { findAddressFault } from "../../site/find-address-fault.ts";
import type { LateFile } from "../output-file.ts";
import { bareTarget } from "./addresses.ts";
import { buildForwardingPage } from "./build-forwarding-page.ts";
import { forwardScript } from "./forward-script.ts";
import type { Host, HostInput } from "./host.ts";

/** Any host that serves files, such as GitHub Pages: each redirect is a page that forwards, or a copy of the document that moved; headers can't be set. */
export const plain: Host = {
  name: "plain",
  title: "Any host, GitHub Pages",
  build: (input) => {
    const files = writeOut(input).flatMap(({ from, to, path, rival }) => {
      if (rival) return [];
      return {
        path,
        content: findCopy(from, to, input) ?? buildForwardingPage(from, to, input.site, input.findTitle),
      };
    });
    return { public: files.length > 0 ? [...files, forwardScript] : [], beside: [] };
  },
  check: (input) =>
    writeOut(input).flatMap(({ from, rival }) =>
      rival
        ? {
            of: { from },
            message: `"${from}" differs from "/${rival.path}" only in capital letters, accents or what follows, and many disks can't hold both: where a host knows no redirects, this one is left out.`,
            hint: "Other hosts follow it (`--host`).",
            isLeftOut: true,
          }
        : [],
    ),
  sendsHeaders: false,
  results: {
    permanent: "a page that forwards; of a document, a copy",
    temporary: "a page that forwards; of a document, a copy",
    folder: "the same for each known address",
    gone: "404, with the page for missing pages where the host has one",
  },
  missing: "the page of the first language, which says it in every language",
};

/** A page that forwards, and what is in the way of its file. */
interface Forwarding {
  from: string;
  to: string;
  path: string;
  rival: Taken | null;
}

/** The redirects with `*` written out over the addresses that are or were in use. */
function writeOut({ redirects, known, base, planTaken }: HostInput): Forwarding[] {
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
  if (addresses.size === 0) return [];
  const plan = new FilePlan(planTaken());
  const ends = new Map<string, string>();
  return [...addresses].sort().flatMap((from) => {
    const to = match(from)?.to;
    // The list of known addresses may hold any words below a folder.
    if (findAddressFault(from, "") !== null) return [];
    const path = outputPath(from);
    // Both ways of writing a folder's address are one file.
    if (!to || ends.get(path) === to) return [];
    const { rival } = plan.add(path, path);
    ends.set(path, to);
    return [{ from, to: bareTarget(to), path, rival }];
  });
}

/** The document at the target, where one of its kind was at the old address: a page in its place would open as a broken document. */
function findCopy(from: string, to: string, { files, base }: HostInput): LateFile["content"] | null {
  const ending = /\.[^./]+$/.exec(from)?.[0];
  if (ending === undefined || /^\.html?$/i.test(ending) || !to.startsWith(base)) return null;
  const target = `/${to.slice(base.length).replace(/[?#].*$/s, "")}`;
  return target.endsWith(ending) ? (files.get(target) ?? null) : null;
}
