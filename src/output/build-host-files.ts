import type { Redirect } from "../redirects/redirect.ts";
import { isSitePath } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { buildSiteHeaders } from "./build-site-headers.ts";
import type { Host, HostForm, HostInput } from "./hosts/host.ts";
import { speculationRules } from "./speculation-rules.ts";

/** The files of one host. `known` are the addresses that are or were in use. Throws a `HostError` for what the host can't take. */
export function buildHostFiles(
  host: Host,
  site: Site,
  redirects: Redirect[],
  known: string[],
  titles: ReadonlyMap<string, string>,
  files: HostInput["files"] = new Map(),
): HostForm {
  const base = basePath(site);
  const based = redirects.map((redirect) => ({
    ...redirect,
    to: redirect.to !== null && isSitePath(redirect.to) ? base + redirect.to.slice(1) : redirect.to,
  }));
  const headers = buildSiteHeaders(site, base);
  const form = host.build({ site, base, redirects: based, headers, known, titles, files });
  return host.sendsHeaders ? { ...form, public: [...form.public, speculationRules] } : form;
}

/** The path under which the site lives. A site for a disk lives nowhere; its forwarding pages use relative addresses. */
function basePath(site: Site): string {
  const base = site.address("/", "/");
  return base.startsWith("/") ? base : "/";
}
