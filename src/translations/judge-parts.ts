import { type PairedParts, pairParts } from "./pair-parts.ts";
import type { Part } from "./part.ts";
import type { Stamp } from "./stamp.ts";

/**
 * How a part of a translation stands to its original: `right`; `new`, since nothing is remembered of it yet; the original's words have
 * `changed`, or only its `form`; it is `lacking`, or its original is `gone`, or it stands `beside` all that the original has; it is
 * `unsure` which part it belongs to, or, since both were `renamed`, what it was made from.
 */
export type Verdict =
  | "right"
  | "new"
  | "changed"
  | "form"
  | "lacking"
  | "gone"
  | "beside"
  | "unsure"
  | "renamed";

/** A part of a translation with that of its original, of which one may be missing, and what is remembered of them. */
export interface JudgedPart {
  verdict: Verdict;
  source: Part | null;
  own: Part | null;
  stamps: Stamp[];
}

/**
 * Judges each part of a translation by what is remembered of it, in the order of the original. `strays` are stamps that belong to no
 * part any more.
 */
export function judgeParts(
  sources: Part[],
  owns: Part[],
  stamps: Stamp[],
): { parts: JudgedPart[]; strays: Stamp[] } {
  const paired = pairParts(sources, owns, stamps);
  const finder = new StampFinder(sources, owns, stamps);
  const withStamps = paired.pairs.map((pair) => ({ ...pair, stamps: finder.take(pair.source, pair.own) }));
  // What the texts themselves tell comes after what the keys tell.
  for (const pair of withStamps)
    if (pair.stamps.length === 0) pair.stamps = finder.takeAlike(pair.source, pair.own);
  const others = judgeOthers(paired, finder);
  const strays = finder.left();
  const pairs = withStamps.map((pair) => ({ ...pair, verdict: judgePair(pair, strays.length > 0) }));
  return { parts: sortParts([...pairs, ...others], sources, owns), strays };
}

function judgePair({ source, stamps }: { source: Part; stamps: Stamp[] }, hasStrays: boolean): Verdict {
  // What is remembered may be remembered of this part, under names that are both gone.
  if (stamps.length === 0) return hasStrays ? "renamed" : "new";
  const same = stamps.filter(({ meaning }) => meaning === source.meaning);
  if (same.length === 0) return "changed";
  return same.some(({ form }) => form === source.form) ? "right" : "form";
}

function judgeOthers({ lacking, beside, unsure }: PairedParts, finder: StampFinder): JudgedPart[] {
  const alone = (source: Part | null, own: Part | null, doubt: boolean): JudgedPart => {
    const stamps = finder.take(source, own);
    const isMeant = stamps.some(
      (stamp) =>
        stamp.own === (own?.key ?? null) &&
        stamp.source === (source?.key ?? null) &&
        stamp.meaning === (source?.meaning ?? ""),
    );
    const verdict = isMeant
      ? "right"
      : doubt
        ? "unsure"
        : source
          ? "lacking"
          : stamps.length > 0
            ? "gone"
            : "beside";
    return { verdict, source, own, stamps };
  };
  return [
    ...lacking.map((part) => alone(part, null, false)),
    ...beside.map((part) => alone(null, part, false)),
    ...unsure.source.map((part) => alone(part, null, true)),
    ...unsure.own.map((part) => alone(null, part, true)),
  ];
}

function sortParts(parts: JudgedPart[], sources: Part[], owns: Part[]): JudgedPart[] {
  const places = new Map([...owns, ...sources].map((part) => [part, 0]));
  for (const list of [owns, sources]) for (const [at, part] of list.entries()) places.set(part, at);
  const placeOf = ({ source, own }: JudgedPart) => places.get((own ?? source) as Part) as number;
  return parts.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Hands out stamps, each once. */
class StampFinder {
  readonly #stamps: Set<Stamp>;
  readonly #sources: ReadonlySet<string | null>;
  readonly #owns: ReadonlySet<string | null>;

  constructor(sources: Part[], owns: Part[], stamps: Stamp[]) {
    this.#stamps = new Set(stamps);
    this.#sources = new Set(sources.map(({ key }) => key));
    this.#owns = new Set(owns.map(({ key }) => key));
  }

  /** Those of a pair, or of one whose other key has changed since. */
  take(source: Part | null, own: Part | null): Stamp[] {
    const [sourceKey, ownKey] = [source?.key ?? null, own?.key ?? null];
    const tests: ((stamp: Stamp) => boolean)[] = [
      (stamp) => stamp.own === ownKey && stamp.source === sourceKey,
      (stamp) => ownKey !== null && stamp.own === ownKey && isGone(stamp.source, this.#sources),
      (stamp) => sourceKey !== null && stamp.source === sourceKey && isGone(stamp.own, this.#owns),
    ];
    return this.#takeFirst(tests);
  }

  /** Those of a part of which both keys have changed: the same words say which it is. */
  takeAlike(source: Part, own: Part): Stamp[] {
    return this.#takeFirst([
      (stamp) => this.#isStray(stamp) && stamp.made === own.meaning,
      (stamp) => this.#isStray(stamp) && stamp.meaning === source.meaning,
    ]);
  }

  /** Those of which neither key is there any more. */
  left(): Stamp[] {
    return [...this.#stamps].filter((stamp) => this.#isStray(stamp));
  }

  #isStray(stamp: Stamp): boolean {
    return !this.#sources.has(stamp.source) && !this.#owns.has(stamp.own);
  }

  #takeFirst(tests: ((stamp: Stamp) => boolean)[]): Stamp[] {
    for (const test of tests) {
      const found = [...this.#stamps].filter(test);
      for (const stamp of found) this.#stamps.delete(stamp);
      if (found.length > 0) return found;
    }
    return [];
  }
}

function isGone(key: string | null, keys: ReadonlySet<string | null>): boolean {
  return key !== null && !keys.has(key);
}
