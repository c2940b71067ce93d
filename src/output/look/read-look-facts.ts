import { keepText } from "../../cache/keep-text.ts";
import { listLogos } from "../../site/list-logos.ts";
import type { Site } from "../../site/site.ts";
import type { LogoFault, LookFacts } from "../../theme/look/look-facts.ts";
import { isSeenOn } from "./is-seen-on.ts";
import { readLogo } from "./read-logo.ts";

/** Finds what becomes of the look of a site, and what is wrong with it. */
export async function readLookFacts(site: Site): Promise<LookFacts> {
  const { look } = site.settings;
  const { accent, second, paper } = look;
  const colors = { accent, second, paper };
  const logos = listLogos(look);
  if (JSON.stringify(colors) === "{}" && logos.length === 0) return { changes: [], logos: [] };
  const find = async () => {
    const { findColorChanges } = await import("../../theme/colors/find-color-changes.ts");
    const { deriveColors } = await import("../../theme/colors/derive-colors.ts");
    const { day, night } = deriveColors(colors);
    return JSON.stringify({
      changes: findColorChanges(colors),
      papers: { day: day.paper, night: night.paper },
    });
  };
  const { changes, papers } = JSON.parse(await keepText(site, "look-colors", [JSON.stringify(colors)], find));
  const faults = await Promise.all(
    logos.map(async ({ file, path, isDark }): Promise<LogoFault[]> => {
      const logo = await readLogo(site, file);
      if (!logo) return [{ path, file, fault: "missing" }];
      if (!("content" in logo)) return [{ path, file, fault: logo }];
      const { lost } = logo.facts;
      const told: LogoFault[] = lost ? [{ path, file, fault: { lost } }] : [];
      if (logo.facts.kind === "drawing" && /<text\b/.test(String(logo.content)))
        told.push({ path, file, fault: "written" });
      return isDark || (await isSeenOn(site, logo, papers.day))
        ? told
        : [...told, { path, file, fault: "unseen" }];
    }),
  );
  return { changes, logos: faults.flat() };
}
