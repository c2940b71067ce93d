import type { Page } from "../../content/page.ts";
import { splitFrontMatter } from "../../content/split-front-matter.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { changeYaml } from "../../editing/change-yaml.ts";
import type { LinkFact } from "../../markdown/body.ts";
import { findEntryPath } from "./find-entry-path.ts";
import type { TextChanges } from "./text-changes.ts";

/** Takes the entry of a menu out that leads somewhere; `false` for what is none, and for one that others stand below. */
export function removeMenuEntry({ id, source }: Page, { address }: LinkFact, changes: TextChanges): boolean {
  const isPage = source.file !== null;
  if (!isPage && id !== "site.yaml") return false;
  const region = isPage ? splitFrontMatter(source).region : { start: 0, end: source.text.length };
  if (!region) return false;
  const path = findEntryPath(source.text.slice(region.start, region.end), address.start - region.start);
  const entry = path?.at(-1) === "link" ? path.slice(0, -1) : null;
  if (!entry || (entry.length !== 1 && typeof entry.at(-1) !== "number")) return false;
  if (/\bitems:/.test(source.text.slice(address.end).split(/\n[ \t]*-/)[0] ?? "")) return false;
  const change = { kind: "remove", path: entry } as const;
  changes.remove(source.path, source.text, (text) =>
    isPage ? changeSettings(text, change) : changeYaml(text, change),
  );
  return true;
}
