import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import { splitFrontMatter } from "../../content/split-front-matter.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { changeYaml } from "../../editing/change-yaml.ts";
import type { LinkFact } from "../../markdown/body.ts";
import type { Site } from "../../site/site.ts";
import type { YamlPath } from "../../yaml/parsed-yaml.ts";
import { findEntryPath } from "./find-entry-path.ts";
import { listFaults } from "./list-faults.ts";
import { planRemoval } from "./plan-removal.ts";
import type { TextChanges } from "./text-changes.ts";

/**
 * Takes what leads somewhere out of settings or data: of a menu the entry, of an entry of data the line with the link. `false` where only
 * a person can tell what is to stand there.
 */
export function removeEntry(
  { site }: Pick<SiteFacts, "site">,
  { id, source }: Page,
  { address }: Pick<LinkFact, "address">,
  changes: TextChanges,
): boolean {
  const isPage = source.file !== null;
  const region = isPage ? splitFrontMatter(source).region : { start: 0, end: source.text.length };
  const yaml = region ? source.text.slice(region.start, region.end) : "";
  const path = findEntryPath(yaml, address.start - (region?.start ?? 0));
  if (!path) return false;
  const isData = !isPage && id !== "site.yaml";
  const isMenu = !isData && path.at(-1) === "link" && (path.length === 2 || typeof path.at(-2) === "number");
  if (isData ? needsLink(source, path, site) : !isMenu) return false;
  const removal = planRemoval(path, isMenu);
  changes.remove(source.path, source.text, (text) =>
    isPage ? changeSettings(text, removal) : changeYaml(text, removal),
  );
  return true;
}

/** Whether data has a fault without a line that it has. */
function needsLink({ path, text }: Page["source"], setting: YamlPath, site: Site): boolean {
  const count = (data: string) => listFaults(site, { path, text: data }, null).length;
  return count(changeYaml(text, planRemoval(setting, false))) > count(text);
}
