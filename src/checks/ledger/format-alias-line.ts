import type { Page } from "../../content/page.ts";
import { buildSettingsEdit } from "../../editing/build-settings-edit.ts";
import type { YamlWish } from "../../editing/yaml-change.ts";
import type { Repair } from "../../problems/problem.ts";
import { isSettings } from "../../yaml/value-at.ts";
import { encodeAddress } from "./encode-address.ts";
import { formatAddress } from "./format-redirect-line.ts";

/** A line for the settings of a page, and what to do with it. */
interface AliasLine {
  line: string;
  /** In words, without the name of the file, e.g. `add this line to the settings at the top of`. */
  action: string;
  /** What writes it; `null` where the settings have a fault that has to be mended first. */
  repair: Repair | null;
}

/** The line with which a page takes over older addresses; `null` for a page without settings, which has no place for it. */
export function formatAliasLine({ spans, settings, source }: Page, addresses: string[]): AliasLine | null {
  if (Object.keys(spans).length === 0) return null;
  const { aliases } = spans;
  const added = addresses.map(formatAddress);
  const edit = buildSettingsEdit(
    source.text,
    addresses.map((address) => addAlias(encodeAddress(address))),
  );
  const repair = edit && { edits: [edit], safe: false, file: source.path };
  if (!aliases)
    return {
      line: `aliases: [${added.join(", ")}]`,
      action: "add this line to the settings at the top of",
      repair,
    };
  const written = source.text.slice(aliases.key.end, aliases.value.end);
  const indent = /\n([ \t]*)- /.exec(written)?.[1];
  if (indent !== undefined && added.length === 1)
    return {
      line: `${indent}- ${added[0]}`,
      action: 'add this line right below "aliases:" in',
      repair,
    };
  const all = [...(settings.aliases ?? []), ...addresses];
  return {
    line: `aliases: [${all.map(formatAddress).join(", ")}]`,
    action: 'write this in the place of "aliases:" and its list in',
    repair,
  };
}

/** The change with which a page takes an older address over. */
function addAlias(value: string): YamlWish {
  return (settings) =>
    isSettings(settings) && settings.aliases
      ? { kind: "insert", path: ["aliases"], value }
      : { kind: "set", path: ["aliases"], value: [value], isShort: true };
}
