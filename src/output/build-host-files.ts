import { isSitePath } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { buildSiteHeaders } from "./build-site-headers.ts";
import type { Host, HostFault, HostForm, HostInput } from "./hosts/host.ts";
import { speculationRules } from "./speculation-rules.ts";

/** What a host's files are made from; the addresses are still without the path of the site before them. */
export type HostParts = Omit<HostInput, "base" | "headers">;

/** The files of one host. */
export function buildHostFiles(host: Host, parts: HostParts): HostForm {
  const form = host.build(buildHostInput(parts));
  return host.sendsHeaders ? { ...form, public: [...form.public, speculationRules] } : form;
}

/** What a host can't take of a site. */
export function findHostFaults(host: Host, parts: HostParts): HostFault[] {
  return host.check?.(buildHostInput(parts)) ?? [];
}

function buildHostInput({ site, redirects, ...parts }: HostParts): HostInput {
  const base = basePath(site);
  const based = redirects.map((redirect) => ({
    ...redirect,
    to: redirect.to !== null && isSitePath(redirect.to) ? base + redirect.to.slice(1) : redirect.to,
  }));
  return { ...parts, site, base, redirects: based, headers: buildSiteHeaders(site, base) };
}

/** The path under which the site lives. A site for a disk lives nowhere; its forwarding pages use relative addresses. */
function basePath(site: Site): string {
  const base = site.address("/", "/");
  return base.startsWith("/") ? base : "/";
}
