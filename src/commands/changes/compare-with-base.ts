import { join, relative, resolve } from "node:path";
import { compareSites } from "../../changes/compare-sites.ts";
import { readBuiltSite } from "../../changes/read-built-site.ts";
import type { SiteChanges } from "../../changes/site-changes.ts";
import type { OptionValues } from "../command.ts";
import { buildIn } from "./build-in.ts";
import { withBase } from "./with-base.ts";
import { clearLook, lookPlaces, openLook, writeLook } from "./write-look.ts";

/** What differs between a site and what it was; where one of both can't be built, which, and what its build said. */
type Comparison = { changes: SiteChanges } | { broken: "before" | "now"; told: string };

/**
 * Builds the site as it stands in the working folder and as it was at a commit (`main`, `HEAD^1`), both for the same moment, and compares
 * them. `options` are those of the command line that say where the content is, and with `look` the folder for a page that shows both.
 * Throws a sentence where there is no such commit.
 */
export function compareWithBase(ref: string, options: OptionValues): Promise<Comparison> {
  return withBase(ref, async ({ folder, ready, work, signal }) => {
    // A day that begins between both builds is no difference.
    const env = { SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || String(Math.floor(Date.now() / 1000)) };
    const look = typeof options.look === "string" ? resolve(options.look) : null;
    if (look !== null) await openLook(look);
    const places = { before: join(look ?? work, lookPlaces.before), now: join(look ?? work, lookPlaces.now) };
    const asked = [...sourceOptions(options), ...(look === null ? [] : ["--relative"])];
    const now = await buildIn(process.cwd(), [...asked, "--output", places.now], env, signal);
    if (!now.ok) {
      if (look !== null) await clearLook(look);
      return { broken: "now", told: now.told };
    }
    const before = ready.ok
      ? await buildIn(folder, [...asked, "--output", places.before], env, signal)
      : ready;
    const sites = {
      before: before.ok ? await readBuiltSite(places.before) : null,
      now: await readBuiltSite(places.now),
    };
    const changes = sites.before && compareSites(sites.before, sites.now);
    if (look !== null) await writeLook(look, sites, changes);
    return changes ? { changes } : { broken: "before", told: before.told };
  });
}

/** Folders as they are called from the working folder, so that each build takes its own. */
function sourceOptions({ input, assets, date }: OptionValues): string[] {
  const folders = Object.entries({ input, assets }).flatMap(([name, value]) =>
    typeof value === "string" ? [`--${name}`, relative(process.cwd(), resolve(value)) || "."] : [],
  );
  return [...folders, ...(typeof date === "string" ? ["--date", date] : [])];
}
