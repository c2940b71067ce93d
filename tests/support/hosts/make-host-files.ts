import { buildHostFiles } from "../../../src/output/build-host-files.ts";
import { findHost } from "../../../src/output/hosts/find-host.ts";
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
  known?: string[];
  mode?: Site["mode"];
}

/** What a host gets beside the pages of the site, by path. */
export function makeHostFiles(name: string, parts: BuildParts = {}) {
  const site = {
    ...live,
    mode: parts.mode ?? "build",
    address: createAddresser({ pathPrefix: parts.base ?? "/", relative: false }),
  };
  const titles = new Map([["/en/new/", "What's <new>"]]);
  const form = buildHostFiles(findHost(name), site, parts.redirects ?? redirects, parts.known ?? [], titles);
  return Object.fromEntries(
    [...form.public, ...form.beside].map(({ path, content }) => [path, String(content)]),
  );
}
