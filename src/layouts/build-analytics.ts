import type { Site } from "../site/site.ts";
import type { PageView } from "./page-view.ts";

/** The script that counts the visits of a page, as its head loads it; `null` where the site has none, and while a change is only looked at. */
export function buildAnalytics(
  site: Pick<Site, "mode" | "settings">,
  address: (to: string) => string,
): PageView["head"]["analytics"] {
  const { analytics } = site.settings;
  if (analytics === null || site.mode !== "build") return null;
  const { script, attributes, integrity = null } = analytics;
  return {
    src: script.startsWith("/") ? address(script) : script,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value: String(value) })),
    integrity,
  };
}
