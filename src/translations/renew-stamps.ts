import { compareCounted } from "./compare-counted.ts";
import { copyMarks, formatOpenCopy } from "./copy-marks.ts";
import type { JudgedPart, judgeParts } from "./judge-parts.ts";
import type { Digest } from "./part.ts";
import type { Stamp } from "./stamp.ts";

/**
 * What the ledger is to remember of a translation from now on: new parts are made from the original as it is, copied ones are noted
 * as not translated, `accepted` ones are right as they are; of all others it remembers what it did, under the names that they have now.
 */
export function renewStamps(
  { parts, strays }: ReturnType<typeof judgeParts>,
  digest: Digest,
  accepted: (part: JudgedPart) => boolean = () => false,
): Stamp[] {
  const isOpen = (part: JudgedPart) =>
    (part.verdict === "renamed" || part.verdict === "unsure") && !accepted(part);
  return [
    ...parts.flatMap((part) => {
      if (accepted(part)) return [{ ...stampPart(part), known: digestDifferences(part, digest) }];
      if (part.verdict === "copied" && part.stamps.length === 0)
        return [{ ...stampPart(part), known: formatOpenCopy(part.own?.sum ?? "") }];
      return part.verdict === "new" ? [stampPart(part)] : keepStamps(part);
    }),
    ...(parts.some(isOpen) ? strays : []),
  ];
}

function stampPart({ source, own }: JudgedPart): Stamp {
  return {
    own: own?.key ?? null,
    source: source?.key ?? null,
    meaning: source?.meaning ?? "",
    form: source?.form ?? "",
    targets: source?.targets ?? [],
    made: own?.meaning ?? "",
    known: "",
  };
}

/** What a stamp keeps of what is meant: the differences between the two texts, or that they are the same; else empty. */
export function digestDifferences({ source, own, isCopied }: JudgedPart, digest: Digest): string {
  const found = source && own ? compareCounted(source, own) : [];
  return (isCopied ? copyMarks.right : "") + (found.length > 0 ? digest(JSON.stringify(found)) : "");
}

/** Of several, as a merge leaves them, the one that is right is enough. */
function keepStamps({ verdict, source, own, stamps }: JudgedPart): Stamp[] {
  if (!source || !own) return stamps;
  const same = stamps.filter(({ meaning }) => meaning === source.meaning);
  const right = same.find(({ form }) => form === source.form) ?? same[0];
  const renamed = (right ? [right] : stamps).map((stamp) => ({
    ...stamp,
    own: own.key,
    source: source.key,
    // Pages that it leads to may have other names now.
    ...(verdict === "right" && { form: source.form, targets: source.targets }),
  }));
  return [...new Map(renamed.map((stamp) => [`${stamp.meaning} ${stamp.form}`, stamp])).values()];
}
