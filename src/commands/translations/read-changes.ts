import { digestWords } from "../../cache/part-tier.ts";
import type { Page } from "../../content/page.ts";
import type { Site } from "../../site/site.ts";
import { readOldParts, type Sought } from "../../sources/read-old-parts.ts";
import { buildParts } from "../../translations/build-parts.ts";
import { type Change, describeChange } from "../../translations/describe-change.ts";
import { digestParts } from "../../translations/digest-parts.ts";
import type { TellChange } from "../../translations/find-of-page.ts";
import type { JudgedPart } from "../../translations/judge-parts.ts";
import type { Part, WrittenPart } from "../../translations/part.ts";
import type { ReviewedPage } from "../../translations/review-pages.ts";
import type { SiteReview } from "./review-site.ts";

/** Reads from the history what the originals of parts said when these were translated, as far as it is to be told. */
export async function readChanges(
  site: Site,
  { history, targeted }: Pick<SiteReview, "history" | "targeted">,
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
      const digested = targeted(digestParts(parts, digestWords), original);
      for (const part of open) {
        const at = olds.has(part) ? -1 : digested.findIndex((one) => isStamped(one, part));
        if (at >= 0) olds.set(part, parts[at] as WrittenPart);
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

function isStamped({ meaning, form, targets }: Part, { stamps }: JudgedPart): boolean {
  const said = [meaning, form, ...targets].join();
  return stamps.some((stamp) => [stamp.meaning, stamp.form, ...stamp.targets].join() === said);
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
