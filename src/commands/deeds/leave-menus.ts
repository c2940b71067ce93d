import { parse } from "yaml";
import type { SiteFacts } from "../../checks/rule.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import type { TextChanges } from "./text-changes.ts";

/** Pages that name a menu of which nothing is left get the one of their folder. */
export function leaveMenus(
  { site, content }: Pick<SiteFacts, "site" | "content">,
  changes: TextChanges,
): void {
  const { path } = site.settingsFile.source;
  const after = changes.list().find((write) => write.path === path)?.after;
  const { menus = {} } = ((after === undefined ? null : parse(after)) ?? {}) as { menus?: object };
  for (const { settings, source } of after === undefined ? [] : content.pages) {
    const { sidenav } = settings;
    if (typeof sidenav === "string" && sidenav in site.settings.menus && !(sidenav in menus))
      changes.change(source.path, source.text, (text) =>
        changeSettings(text, { kind: "remove", path: ["sidenav"] }),
      );
  }
}
