import type { Site } from "../site/site.ts";
import { type ContentPolicy, policyNeeds } from "./policy-needs.ts";

// Everything a page loads is a file of this site; nothing is inline, nothing is framed.
const contentSecurityPolicy: ContentPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "media-src": "'self'",
  // Audits of robots.txt fetch it from the page, and the preview listens for changes.
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

const unusedFeatures = ["camera", "geolocation", "microphone", "payment", "usb"];

/** The headers that every answer of the site carries, by name: on the host, in the preview and in tests. */
export function buildHeaders(site: Pick<Site, "mode" | "settings" | "languages">): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Security-Policy": formatPolicy(buildPolicy(site)),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": unusedFeatures.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
  const isSecure = site.mode === "build" && site.settings.url?.startsWith("https:");
  if (isSecure) headers["Strict-Transport-Security"] = "max-age=31536000";
  if (site.mode === "preview-address") headers["X-Robots-Tag"] = "noindex";
  return headers;
}

/**
 * The policy as a page carries it itself (`<meta http-equiv>`) on a host that sends no headers. Browsers ignore `frame-ancestors`
 * there, so nothing keeps other sites from framing the page.
 */
export function buildMetaPolicy(site: Pick<Site, "mode" | "languages" | "relative">): string {
  const { "frame-ancestors": _, ...policy } = buildPolicy(site);
  return formatPolicy(site.relative ? { ...policy, "font-src": "'self' data:" } : policy);
}

/** The policy with what the features in use need beyond it. */
function buildPolicy({ mode, languages }: Pick<Site, "mode" | "languages">): ContentPolicy {
  const policy = { ...contentSecurityPolicy };
  const needs = languages.flatMap(({ settings }) => {
    const { analytics } = settings;
    const inUse = { ...settings, analytics: mode === "build" ? analytics : null };
    return policyNeeds.flatMap((need) => Object.entries(need(inUse)));
  });
  for (const [directive, source] of needs) {
    const sources = policy[directive]?.split(" ").filter((known) => known !== "'none'") ?? [];
    policy[directive] = [...new Set([...sources, ...source.split(" ").filter(Boolean)])].join(" ");
  }
  return policy;
}

function formatPolicy(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map((directive) => directive.join(" "))
    .join("; ");
}
