import { keepText } from "../../cache/keep-text.ts";
import type { Site } from "../../site/site.ts";
import type { LookFacts } from "../../theme/look/look-facts.ts";

/** Finds what becomes of the look of a site. */
export async function readLookFacts(site: Site): Promise<LookFacts> {
  const { accent, second, paper } = site.settings.look;
  const colors = JSON.stringify({ accent, second, paper });
  if (colors === "{}") return { changes: [] };
  const find = async () => {
    const { findColorChanges } = await import("../../theme/colors/find-color-changes.ts");
    return JSON.stringify(findColorChanges({ accent, second, paper }));
  };
  return { changes: JSON.parse(await keepText(site, "look-colors", [colors], find)) };
}
