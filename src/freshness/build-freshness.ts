import type { SiteFacts } from "../checks/rule.ts";
import { listDataEntries } from "../content/list-data-entries.ts";
import { listReviews } from "../content/list-reviews.ts";
import type { Page } from "../content/page.ts";
import { addDays } from "../lists/days.ts";
import type { Problem } from "../problems/problem.ts";
import { openGitHost } from "../site/open-git-host.ts";
import { showPath } from "../site/show-path.ts";
import type { WrittenValue } from "../site/values/parse-values.ts";
import { createOwnerFinder } from "./create-owner-finder.ts";
import type { Dated, Freshness, OwnedDay } from "./freshness.ts";
import { listComingEntries } from "./list-coming-entries.ts";
import { listComingFindings } from "./list-coming-findings.ts";
import { listComingPages } from "./list-coming-pages.ts";
import { locate } from "./locate.ts";

/** What of a site, drafts included, is to be looked at, and what comes by itself in some days; `found` is what the rules find on any day. */
export function buildFreshness(
  { site, content, navigation }: Pick<SiteFacts, "site" | "content" | "navigation">,
  found: readonly Problem[],
  days: number,
): Freshness {
  const span = { today: site.today, until: addDays(site.today, days) };
  const pages = content.pages.filter(({ source }) => source.file !== null);
  const [first] = site.languages;
  const home = navigation.index.byUrl.get(navigation.homes.get(first?.code ?? "") ?? "") ?? null;
  const ownerOf = createOwnerFinder({ pages, translations: content.translations, home });
  const folder = `${showPath(site.inputDir, site.workingDir)}/`;
  const host = site.settings.repository && openGitHost(site.settings.repository);
  const withOwner = (dated: Dated): OwnedDay => ({
    ...dated,
    owner: ownerOf(dated.file, dated.owner),
    link:
      host && dated.file.startsWith(folder) ? host.edit(dated.file.slice(folder.length), dated.line) : null,
  });
  const reviews = [...pages.flatMap(readReview), ...listReviews(site, content)]
    .map(({ subject, source, span, ...review }) =>
      withOwner({ ...review, words: `${subject}.`, isTask: true, ...locate(source, span) }),
    )
    .sort(byDay);
  const later = reviews.filter(({ day }) => day > span.until);
  const coming = [
    ...listComingPages(pages, site.settings.fields),
    ...site.values.written.filter(({ type }) => type === "day").map(readDay),
    ...listComingEntries(listDataEntries(content, site.settings.lists), span),
    ...listComingFindings(site, pages, found),
  ];
  return {
    ...span,
    reviews: groupByOwner(reviews.filter(({ day }) => day <= span.until)),
    later: later[0] ? { count: later.length, next: later[0].day } : null,
    unread: new Set(content.problems.filter(({ level }) => level === "error").map(({ file }) => file)).size,
    undated: pages.filter(({ draft, settings }) => !draft && settings.reviewBy === undefined).length,
    coming: coming
      .filter(({ day }) => span.today <= day && day <= span.until)
      .map(withOwner)
      .sort(byDay),
  };
}

function readReview({ title, settings, source, spans }: Page) {
  const { owner, reviewBy: day } = settings;
  if (day === undefined) return [];
  const subject = `The page "${title}"`;
  return { subject, day, owner: owner ?? null, source, span: spans.reviewBy?.value ?? null };
}

function readDay({ name, text, owner, source, span }: WrittenValue): Dated {
  return {
    day: text,
    words: `The value "${name}" is this day.`,
    isTask: true,
    owner,
    ...locate(source, span),
  };
}

/** In the order of their first days, those that nobody looks after last. */
function groupByOwner(reviews: OwnedDay[]): Freshness["reviews"] {
  const names = [...new Set<string | null>(reviews.map(({ owner }) => owner?.name ?? null))];
  return names
    .toSorted((one, other) => Number(one === null) - Number(other === null))
    .map((owner) => ({ owner, items: reviews.filter((one) => (one.owner?.name ?? null) === owner) }));
}

function byDay(one: OwnedDay, other: OwnedDay): number {
  return one.day.localeCompare(other.day) || one.file.localeCompare(other.file) || one.line - other.line;
}
