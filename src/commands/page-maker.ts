import { checkPage } from "../checks/check-site.ts";
import type { FoundFile } from "../content/content.ts";
import { isFindable } from "../content/is-findable.ts";
import { isPublished } from "../content/is-published.ts";
import type { ParsedPage } from "../content/parse-page.ts";
import type { Body } from "../markdown/body.ts";
import { renderBody } from "../markdown/render-body.ts";
import { buildSections } from "../output/search/build-sections.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { createPageReader } from "../sources/page-reader.ts";
import type { IndexedSection } from "../theme/search/search-index.ts";
import { noProgress, type Progress } from "./progress.ts";

/** A page with all that can be told of it alone. */
export interface MadePage extends ParsedPage {
  /** Without its prose, which nobody reads after the page rules; `null` for a page that is not published. */
  body: Body | null;
  /** What the page rules found. */
  found: Problem[];
  /** Its words for the search; `null` where the site has none. */
  sections: IndexedSection[] | null;
  /** The day that it was made for, where somebody asked for the day; else `null`: it is the same on any other one. */
  day: string | null;
}

/** Makes pages of files, in their order. */
export type PageMaker = (files: FoundFile[]) => MadePage[] | Promise<MadePage[]>;

// Few enough that one sees the number grow.
const atOnce = 50;

/** What reads, renders and checks pages, each by itself. */
export function createPageMaker(
  site: Site,
  progress: Progress = noProgress,
): (files: FoundFile[]) => MadePage[] {
  const make = createPartMaker(site);
  return (files) => {
    const made: MadePage[] = [];
    while (made.length < files.length) {
      made.push(...make(files.slice(made.length, made.length + atOnce)));
      progress.tell("Reading pages", made.length, files.length);
    }
    return made;
  };
}

function createPartMaker(site: Site): (files: FoundFile[]) => MadePage[] {
  const read = createPageReader(site);
  let day: string | null = null;
  const watched: Site = {
    ...site,
    get today() {
      day = site.today;
      return day;
    },
  };
  const make = (parsed: ParsedPage): Omit<MadePage, "day"> => {
    const { page } = parsed;
    if (!page || !isPublished(page, watched)) return { ...parsed, body: null, found: [], sections: null };
    const body = renderBody(page, watched);
    const sections = site.settings.search && isFindable(page) ? buildSections(body) : null;
    return { ...parsed, body: dropProse(body), found: checkPage(page, body, watched), sections };
  };
  return (files) =>
    read(files).map((parsed) => {
      day = null;
      const made = make(parsed);
      return { ...made, day };
    });
}

/** The body without what only the page rules read: three quarters of its memory. Exceptions to the rules stay. */
function dropProse(body: Body): Body {
  const htmls = body.htmls.filter(({ html }) => html.includes("check-ignore"));
  return { ...body, texts: [], htmls, around: "" };
}
