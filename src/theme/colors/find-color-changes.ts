import type { Look } from "../../site/look-schema.ts";
import { deriveColors } from "./derive-colors.ts";
import { toHex, toOklch } from "./solve-color.ts";

/** A colour of a look that can't do all that it is for as it is. */
export interface ColorChange {
  key: "accent" | "second" | "paper";
  /** What stands in for it, by day: as `text` on the paper, as a `ground` with text on it, or as the paper itself. */
  used: { text?: string; ground?: string; paper?: string };
}

/** The colours of a look of which, where they are to be read or written on, the nearest that can is used. */
export function findColorChanges(look: Look): ColorChange[] {
  const { day } = deriveColors(look);
  const roles = [
    ["accent", { text: day.accent, ground: day.fill }],
    ["second", { text: day.mark }],
    ["paper", { paper: day.paper }],
  ] as const;
  return roles.flatMap(([key, roles]) => {
    const given = toOklch(look[key], day.paper);
    if (!given) return [];
    const changed = Object.entries(roles).filter(([, hex]) => hex !== toHex(given));
    return changed.length === 0 ? [] : [{ key, used: Object.fromEntries(changed) }];
  });
}
