import { copyMarks, readOpenCopy } from "./copy-marks.ts";
import { locateStamps } from "./locate-stamps.ts";
import { type PairedParts, pairParts } from "./pair-parts.ts";
import type { Part } from "./part.ts";
import type { Stamp } from "./stamp.ts";
import { StampFinder } from "./stamp-finder.ts";

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

/** What is known of the site besides the two pages. */
interface Surroundings {
  /** The parts of the translation whose words are still the original's. */
  copied?: ReadonlySet<Part>;
  /** Whether there is a page of this name (`Part.targets`) today. */
  isThere?: (target: string) => boolean;
}

/** A part of a translation with that of its original; one of the two may be missing. */
type Sides = { source: Part; own: Part | null } | { source: null; own: Part };

/** Such a part with what is remembered of it. */
export type JudgedPart = Sides & {
  verdict: Verdict;
  /** What is remembered of it as translated. */
  stamps: Stamp[];
  /** Whether its words are still those of the original. */
  isCopied: boolean;
};

/** The part of the translation, else that of the original which it lacks. */
export function shownPart(part: JudgedPart): Part {
  return part.source === null ? part.own : (part.own ?? part.source);
}

/**
 * Judges each part of a translation by what is remembered of it, in the order of the translation. `strays` are stamps that belong to no
 * part any more.
 */
export function judgeParts(
  sources: Part[],
  owns: Part[],
  stamps: Stamp[],
  { copied = new Set(), isThere = () => true }: Surroundings = {},
): { parts: JudgedPart[]; strays: Stamp[] } {
  const located = locateStamps(sources, owns, stamps);
  const paired = pairParts(sources, owns, located);
  const finder = new StampFinder(located);
  const withStamps = paired.pairs.map((pair) => ({ ...pair, stamps: finder.take(pair.source, pair.own) }));
  const others = judgeOthers(paired, finder);
  const strays = finder.left();
  const pairs = withStamps.map((pair) => judgePair(pair, copied.has(pair.own), strays.length > 0, isThere));
  return { parts: sortParts([...pairs, ...others], sources, owns), strays };
}

type Pair = { source: Part; own: Part; stamps: Stamp[] };

function judgePair(
  pair: Pair,
  isCopied: boolean,
  hasStrays: boolean,
  isThere: (target: string) => boolean,
): JudgedPart {
  const stamps = pair.stamps.filter((stamp) => readOpenCopy(stamp) === null);
  const isRight = stamps.some(({ known }) => known.startsWith(copyMarks.right));
  // The original may have gone on since it was copied.
  const isOldCopy = pair.own.sum !== "" && pair.stamps.some((stamp) => readOpenCopy(stamp) === pair.own.sum);
  const isOpen = isCopied ? !isRight : isOldCopy && stamps.length === 0;
  const mayBeRenamed = hasStrays && pair.stamps.length === 0;
  const verdict = isOpen ? "copied" : judgeStamps({ ...pair, stamps }, mayBeRenamed, isThere);
  return { ...pair, stamps, isCopied, verdict };
}

function judgeStamps(
  { source, stamps }: Pair,
  mayBeRenamed: boolean,
  isThere: (target: string) => boolean,
): Verdict {
  // What is remembered may be remembered of this part, under names that are both gone.
  if (stamps.length === 0) return mayBeRenamed ? "renamed" : "new";
  const same = stamps.filter(({ meaning }) => meaning === source.meaning);
  if (same.length === 0) return "changed";
  const isSame = ({ form, targets }: Stamp) =>
    form === "" || (form === source.form && leadAlike(targets, source.targets, isThere));
  return same.some(isSame) ? "right" : "form";
}

/** A link to a page that is gone had to lead elsewhere: to its new name, or to what the translation must lead to as well. */
function leadAlike(then: string[], now: string[], isThere: (target: string) => boolean): boolean {
  return then.every((target, at) => target === now[at] || !isThere(target.replace(/#.*/s, "")));
}

function judgeOthers({ lacking, beside, unsure }: PairedParts, finder: StampFinder): JudgedPart[] {
  const alone = (sides: Sides, doubt: boolean): JudgedPart => {
    const { source, own } = sides;
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
    return { ...sides, verdict, stamps, isCopied: false };
  };
  return [
    ...lacking.map((source) => alone({ source, own: null }, false)),
    ...beside.map((own) => alone({ source: null, own }, false)),
    ...unsure.source.map((source) => alone({ source, own: null }, true)),
    ...unsure.own.map((own) => alone({ source: null, own }, true)),
  ];
}

function sortParts(parts: JudgedPart[], sources: Part[], owns: Part[]): JudgedPart[] {
  const places = new Map([owns, sources].flatMap((list) => list.map((part, at) => [part, at] as const)));
  const placeOf = (part: JudgedPart) => places.get(shownPart(part)) as number;
  return parts.sort((a, b) => placeOf(a) - placeOf(b));
}
