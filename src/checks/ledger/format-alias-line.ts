import type { Page } from "../../content/page.ts";
import { formatAddress } from "./format-redirect-line.ts";

/** A line for the settings of a page, and what to do with it. */
interface AliasLine {
  line: string;
  /** In words, without the name of the file, e.g. `add this line to the settings at the top of`. */
  action: string;
}

/** The line with which a page takes over older addresses; `null` for a page without settings, which has no place for it. */
export function formatAliasLine({ spans, settings, source }: Page, addresses: string[]): AliasLine | null {
  if (Object.keys(spans).length === 0) return null;
  const { aliases } = spans;
  if (!aliases)
    return {
      line: `aliases: [${addresses.map(formatAddress).join(", ")}]`,
      action: "add this line to the settings at the top of",
    };
  const written = source.text.slice(aliases.key.end, aliases.value.end);
  const indent = /\n([ \t]*)- /.exec(written)?.[1];
  if (indent !== undefined && addresses.length === 1)
    return {
      line: `${indent}- ${formatAddress(addresses[0] as string)}`,
      action: 'add this line right below "aliases:" in',
    };
  const all = [...(settings.aliases ?? []), ...addresses];
  return {
    line: `aliases: [${all.map(formatAddress).join(", ")}]`,
    action: 'write this in the place of "aliases:" and its list in',
  };
}
