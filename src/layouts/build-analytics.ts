import type { LanguageSettings } from "../site/language-settings-schema.ts";
import type { Site } from "../site/site.ts";
import type { PageView } from "./page-view.ts";

/** The script that counts the visits of a page, as its head loads it; `null` where the site has none, and while a change is only looked at. */
export function buildAnalytics(
  { mode }: Pick<Site, "mode">,
  { analytics }: Pick<LanguageSettings, "analytics">,
  address: (to: string) => string,
): PageView["head"]["analytics"] {
  if (analytics === null || mode !== "build") return null;
  const { script, attributes, integrity = null } = analytics;
  return {
    src: script.startsWith("/") ? address(script) : script,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value: String(value) })),
    integrity,
  };
}
