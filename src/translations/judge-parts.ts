import { copyMarks } from "./copy-marks.ts";
import { type LocatedStamp, locateStamps } from "./locate-stamps.ts";
import { type PairedParts, pairParts } from "./pair-parts.ts";
import type { Part } from "./part.ts";
import type { Stamp } from "./stamp.ts";

/**
 * How a part of a translation stands to its original: `right`; `new`, since nothing is remembered of it yet; it is
 * `copied` and not translated; the original's words have `changed`, or only its `form`; it is `lacking`, or its original is `gone`, or
 * it stands `beside` all that the original has; it is `unsure` which part it belongs to, or, since both were `renamed`, what it was
 * made from.
 */
export type Verdict =
  | "right"
  | "new"
  | "copied"
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
  /** What is remembered of it as translated. */
  stamps: Stamp[];
  /** Whether its words are still those of the original. */
  isCopied: boolean;
}

/**
 * Judges each part of a translation by what is remembered of it, in the order of the translation. `strays` are stamps that belong to no
 * part any more. `copied` are the parts of the translation whose words are still the original's.
 */
export function judgeParts(
  sources: Part[],
  owns: Part[],
  stamps: Stamp[],
  copied: ReadonlySet<Part> = new Set(),
): { parts: JudgedPart[]; strays: Stamp[] } {
  const located = locateStamps(sources, owns, stamps);
  const paired = pairParts(sources, owns, located);
  const finder = new StampFinder(located);
  const withStamps = paired.pairs.map((pair) => ({ ...pair, stamps: finder.take(pair.source, pair.own) }));
  const others = judgeOthers(paired, finder);
  const strays = finder.left();
  const pairs = withStamps.map((pair) => judgePair(pair, copied.has(pair.own), strays.length > 0));
  return { parts: sortParts([...pairs, ...others], sources, owns), strays };
}

type Pair = { source: Part; own: Part; stamps: Stamp[] };

function judgePair(pair: Pair, isCopied: boolean, hasStrays: boolean): JudgedPart {
  const stamps = pair.stamps.filter(({ known }) => known !== copyMarks.open);
  const isRight = stamps.some(({ known }) => known.startsWith(copyMarks.right));
  // The original may have gone on since it was copied.
  const isOldCopy = pair.stamps.some(
    ({ known, made }) => known === copyMarks.open && made === pair.own.meaning && pair.own.sum !== "",
  );
  const isOpen = isCopied ? !isRight : isOldCopy && stamps.length === 0;
  const mayBeRenamed = hasStrays && pair.stamps.length === 0;
  const verdict = isOpen ? "copied" : judgeStamps({ ...pair, stamps }, mayBeRenamed);
  return { ...pair, stamps, isCopied, verdict };
}

function judgeStamps({ source, stamps }: Pair, mayBeRenamed: boolean): Verdict {
  // What is remembered may be remembered of this part, under names that are both gone.
  if (stamps.length === 0) return mayBeRenamed ? "renamed" : "new";
  const same = stamps.filter(({ meaning }) => meaning === source.meaning);
  if (same.length === 0) return "changed";
  return same.some(({ form }) => form === source.form) ? "right" : "form";
}

function judgeOthers({ lacking, beside, unsure }: PairedParts, finder: StampFinder): JudgedPart[] {
  const alone = (source: Part | null, own: Part | null, doubt: boolean): JudgedPart => {
    const stamps = finder.take(source, own);
    const isMeant = stamps.some(
      (stamp) =>
        (stamp.own === null) === (own === null) &&
        (stamp.source === null) === (source === null) &&
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
    return { verdict, source, own, stamps, isCopied: false };
  };
  return [
    ...lacking.map((part) => alone(part, null, false)),
    ...beside.map((part) => alone(null, part, false)),
    ...unsure.source.map((part) => alone(part, null, true)),
    ...unsure.own.map((part) => alone(null, part, true)),
  ];
}

function sortParts(parts: JudgedPart[], sources: Part[], owns: Part[]): JudgedPart[] {
  const places = new Map([owns, sources].flatMap((list) => list.map((part, at) => [part, at] as const)));
  const placeOf = ({ source, own }: JudgedPart) => places.get((own ?? source) as Part) as number;
  return parts.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Hands out stamps, each once. */
class StampFinder {
  readonly #located: Set<LocatedStamp>;

  constructor(located: LocatedStamp[]) {
    this.#located = new Set(located);
  }

  /** Those of a pair, else of one of the two of which the other one is gone. */
  take(source: Part | null, own: Part | null): Stamp[] {
    const tests: ((found: LocatedStamp) => boolean)[] = [
      (found) => found.source === source && found.own === own,
      (found) => own !== null && found.own === own && found.source === undefined,
      (found) => source !== null && found.source === source && found.own === undefined,
    ];
    for (const test of tests) {
      const found = [...this.#located].filter(test);
      for (const one of found) this.#located.delete(one);
      if (found.length > 0) return found.map(({ stamp }) => stamp);
    }
    return [];
  }

  /** Those of which both parts are gone. */
  left(): Stamp[] {
    return [...this.#located].flatMap(({ stamp, source, own }) =>
      source === undefined && own === undefined ? stamp : [],
    );
  }
}
