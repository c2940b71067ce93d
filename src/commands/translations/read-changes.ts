import { digestWords } from "../../cache/part-tier.ts";
import type { Page } from "../../content/page.ts";
import type { Site } from "../../site/site.ts";
import { readOldParts, type Sought } from "../../sources/read-old-parts.ts";
import { buildParts } from "../../translations/build-parts.ts";
import { type Change, describeChange } from "../../translations/describe-change.ts";
import type { TellChange } from "../../translations/find-of-page.ts";
import { foldForm, foldMeaning } from "../../translations/fold-meaning.ts";
import type { JudgedPart } from "../../translations/judge-parts.ts";
import type { WrittenPart } from "../../translations/part.ts";
import type { ReviewedPage } from "../../translations/review-pages.ts";
import type { SiteReview } from "./review-site.ts";

/** Reads from the history what the originals of parts said when these were translated, as far as it is to be told. */
export async function readChanges(
  site: Site,
  { history }: Pick<SiteReview, "history">,
  pages: ReviewedPage[],
): Promise<TellChange> {
  const wanted = pages.flatMap(({ original, parts }) => {
    const open = parts.filter(({ verdict }) => verdict === "changed" || verdict === "form");
    return original && open.length > 0 ? [{ original, open }] : [];
  });
  const known = wanted.length > 0 ? await history() : null;
  if (!known || "missing" in known) return () => null;
  const olds = new Map<JudgedPart, WrittenPart>();
  const sought = wanted.map(({ original, open }): Sought => {
    const isFound = (parts: WrittenPart[]) => {
      for (const part of open) {
        const old = olds.has(part) ? undefined : parts.find((one) => isStamped(one, part));
        if (old) olds.set(part, old);
      }
      return open.every((part) => olds.has(part));
    };
    return { page: original, versions: known.versions.get(original.id) ?? [], isFound };
  });
  await readOldParts(site, known, sought);
  const written = new Map<Page, WrittenPart[]>();
  return (original, part) => {
    const old = olds.get(part);
    const parts = written.get(original) ?? buildParts(original, site);
    written.set(original, parts);
    const now = parts.find(({ key }) => key === part.source?.key);
    return old && now ? compareParts(old, now, original.language.code) : null;
  };
}

function isStamped(part: WrittenPart, { stamps }: JudgedPart): boolean {
  const meaning = digestWords(foldMeaning(part.marked));
  const same = stamps.filter((stamp) => stamp.meaning === meaning);
  return same.some(({ form }) => form === digestWords(foldForm(part.marked)));
}

/** Changed words, then links and images that went or came. */
function compareParts(old: WrittenPart, now: WrittenPart, language: string): Change[] {
  const addresses = (["links", "images"] as const).flatMap((what) => {
    const [before, after] = [old.counted[what], now.counted[what]];
    const gone = before.filter((address) => !after.includes(address));
    const come = after.filter((address) => !before.includes(address));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      before: "",
      removed: gone[at] ?? "",
      added: come[at] ?? "",
      after: "",
    }));
  });
  return [...describeChange(old.text, now.text, language), ...addresses];
}
