import type { SourceText, Span } from "../problems/source-text.ts";
import type { Site } from "../site/site.ts";
import type { Content } from "./content.ts";
import { listDataEntries } from "./list-data-entries.ts";

/** Something beside the pages that somebody is to look at again. */
interface Review {
  /** What it is, the first words of a sentence. */
  subject: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Who looks after it, as it says itself. */
  owner: string | null;
  source: SourceText;
  /** Where the day stands. */
  span: Span | null;
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** The values, lists and entries of lists that say by when somebody is to look at them. */
export function listReviews(
  { values, settings, settingsFile }: Pick<Site, "values" | "settings" | "settingsFile">,
  content: Pick<Content, "data" | "ownData" | "written">,
): Review[] {
  const ofValues = values.written.flatMap(({ name, source, owner, review }) =>
    review ? { subject: `The value "${name}"`, owner, source, ...review } : [],
  );
  const ofLists = settings.lists.flatMap(({ name, owner = null, reviewBy: day }, at) => {
    if (day === undefined) return [];
    const span = settingsFile.spanOf(["lists", at, "reviewBy"]);
    return { subject: `The list "${name}"`, day, owner, source: settingsFile.source, span };
  });
  const ofEntries = listDataEntries(content, settings.lists).flatMap(({ name, values, title, ...entry }) => {
    const { reviewBy: day } = values;
    if (typeof day !== "string" || !isDay.test(day)) return [];
    const subject = `${title.startsWith('"') ? title : `The ${title}`} in "${name}"`;
    return { subject, day, owner: entry.owner, source: entry.source, span: entry.spanOf("reviewBy") };
  });
  return [...ofValues, ...ofLists, ...ofEntries];
}
