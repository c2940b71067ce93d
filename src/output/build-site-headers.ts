import type { Site } from "../site/site.ts";
import { buildHeaders } from "./security-headers.ts";
import type { SiteHeaders } from "./site-headers.ts";
import { speculationRules } from "./speculation-rules.ts";

/** The one policy of headers that every host's form is made from. `base` is the path under which the site lives. */
export function buildSiteHeaders(
  site: Pick<Site, "mode" | "settings" | "languages">,
  base: string,
): SiteHeaders {
  return {
    always: { ...buildHeaders(site), "Speculation-Rules": `"${base}${speculationRules.path}"` },
    hashed: "public, max-age=31536000, immutable",
    other: "public, max-age=0, must-revalidate",
    types: { [speculationRules.path]: "application/speculationrules+json" },
  };
}
