import type { Part } from "./part.ts";
import type { Stamp } from "./stamp.ts";

/** A stamp with the parts that it speaks of today: `undefined` for one that is gone, `null` where it speaks of none. */
export interface LocatedStamp {
  stamp: Stamp;
  source: Part | null | undefined;
  own: Part | null | undefined;
}

/** Finds the parts that stamps speak of: those with the same words, whatever their ids are now, else those with their ids. */
export function locateStamps(sources: Part[], owns: Part[], stamps: Stamp[]): LocatedStamp[] {
  const inSources = locate(
    sources,
    stamps.map(({ source, meaning }) => ({ key: source, meaning })),
  );
  const inOwns = locate(
    owns,
    stamps.map(({ own, made }) => ({ key: own, meaning: made })),
  );
  return stamps.map((stamp, at) => ({ stamp, source: inSources[at], own: inOwns[at] }));
}

function locate(parts: Part[], sought: { key: string | null; meaning: string }[]): LocatedStamp["own"][] {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const byMeaning = new Map<string, Part | null>();
  // Of several parts with the same words none is known by them.
  for (const part of parts) byMeaning.set(part.meaning, byMeaning.has(part.meaning) ? null : part);
  const names = new Map<Part, string>();
  const found = sought.map(({ key, meaning }) => {
    if (key === null) return null;
    const named = byKey.get(key);
    const part = named?.meaning === meaning ? named : (byMeaning.get(meaning) ?? undefined);
    if (part) names.set(part, key);
    return part;
  });
  return sought.map(({ key }, at) => {
    const named = byKey.get(key ?? "");
    // Its id may be that of another one by now.
    const isTaken = named && (names.get(named) ?? key) !== key;
    return found[at] === undefined && !isTaken ? named : found[at];
  });
}
