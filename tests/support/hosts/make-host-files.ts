import { buildHostFiles, type HostParts } from "../../../src/output/build-host-files.ts";
import { findHost } from "../../../src/output/hosts/find-host.ts";
import { FilePlan } from "../../../src/redirects/file-plan.ts";
import { outputPath } from "../../../src/redirects/output-path.ts";
import type { Redirect } from "../../../src/redirects/redirect.ts";
import { createAddresser } from "../../../src/site/address.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { makeSite } from "../make-site.ts";

/** A redirect of each kind. */
export const redirects: Redirect[] = [
  { from: "/old/", to: "/en/new/", status: "permanent" },
  { from: "/now/", to: "https://example.org/?a=b", status: "temporary" },
  { from: "/news/party/", to: null, status: "gone" },
  { from: "/news/*", to: "/en/*", status: "permanent" },
];
/** A site with an address of its own. */
export const live = makeSite({ settings: settingsSchema.parse({ url: "https://example.org" }) });

/** What a test wants otherwise. */
interface BuildParts {
  base?: string;
  redirects?: Redirect[];
  missingFolders?: string[];
  known?: string[];
  mode?: Site["mode"];
}

/** What a host's files are made from: by default a site with a redirect of each kind, and nothing else. */
export function makeHostParts({
  titles = new Map(),
  ...parts
}: Partial<HostParts> & { titles?: Map<string, string> }): HostParts {
  const planTaken = () => {
    const plan = new FilePlan();
    for (const url of titles.keys()) plan.add(outputPath(url), url);
    return plan;
  };
  const findTitle = (address: string) => titles.get(address) ?? null;
  return {
    site: live,
    redirects,
    missingFolders: [],
    known: [],
    findTitle,
    files: new Map(),
    planTaken,
    ...parts,
  };
}

/** What a host gets beside the pages of the site, by path. */
export function makeHostFiles(name: string, parts: BuildParts = {}) {
  const site = {
    ...live,
    mode: parts.mode ?? "build",
    address: createAddresser({ pathPrefix: parts.base ?? "/", relative: false }),
  };
  const titles = new Map([["/en/new/", "What's <new>"]]);
  const form = buildHostFiles(findHost(name), makeHostParts({ site, titles, ...parts }));
  return Object.fromEntries(
    [...form.public, ...form.beside].map(({ path, content }) => [path, String(content)]),
  );
}
