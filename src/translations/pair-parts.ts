import type { LocatedStamp } from "./locate-stamps.ts";
import type { Part } from "./part.ts";

/** The parts of an original and of its translation, put together; each part stands in one of the lists. */
export interface PairedParts {
  pairs: { source: Part; own: Part }[];
  /** Parts of the original that the translation lacks. */
  lacking: Part[];
  /** Parts of the translation that the original lacks. */
  beside: Part[];
  /** Parts of either side that may belong together, which their places do not tell. */
  unsure: { source: Part[]; own: Part[] };
}

/**
 * Pairs parts: as the ledger remembers them, by equal ids, else by their place among headings of their level between two that are
 * paired.
 */
export function pairParts(sources: Part[], owns: Part[], stamps: LocatedStamp[]): PairedParts {
  const paired = new Map<Part, Part>();
  const ownBy = new Map(owns.map((own) => [own.key, own]));
  const join = (source: Part | null | undefined, own: Part | null | undefined) => {
    if (!source || !own || paired.has(source) || paired.has(own)) return;
    paired.set(source, own).set(own, source);
  };
  for (const { source, own } of stamps) join(source, own);
  for (const source of sources) join(source, ownBy.get(source.key));
  const result: PairedParts = { pairs: [], lacking: [], beside: [], unsure: { source: [], own: [] } };
  const gaps = new Map<Part | null, { source: Part[]; own: Part[] }>();
  for (const [side, parts] of [
    ["source", sources],
    ["own", owns],
  ] as const) {
    let before: Part | null = null;
    for (const part of parts) {
      const other = paired.get(part);
      if (other) before = side === "source" ? part : other;
      else {
        const gap = gaps.get(before) ?? { source: [], own: [] };
        gap[side].push(part);
        gaps.set(before, gap);
      }
    }
  }
  for (const gap of gaps.values()) closeGap(gap, join, result);
  for (const source of sources) {
    const own = paired.get(source);
    if (own) result.pairs.push({ source, own });
  }
  return result;
}

/** Pairs what stands between the same two neighbours, level by level where there are as many of each. */
function closeGap(
  { source, own }: { source: Part[]; own: Part[] },
  join: (source: Part | undefined, own: Part | undefined) => void,
  result: PairedParts,
): void {
  const rest = { source: [] as Part[], own: [] as Part[] };
  for (const level of new Set([...source, ...own].map((part) => part.level))) {
    const [sources, owns] = [source, own].map((parts) => parts.filter((part) => part.level === level)) as [
      Part[],
      Part[],
    ];
    // Text before the first heading is told from text below one.
    if (sources.length === owns.length && level > 0)
      for (const [at, part] of sources.entries()) join(part, owns[at]);
    else {
      rest.source.push(...sources);
      rest.own.push(...owns);
    }
  }
  if (rest.own.length === 0) result.lacking.push(...rest.source);
  else if (rest.source.length === 0) result.beside.push(...rest.own);
  else {
    result.unsure.source.push(...rest.source);
    result.unsure.own.push(...rest.own);
  }
}
