import type { Page } from "../content/page.ts";
import { type ChoiceFault, chooseEntries } from "../lists/choose-entries.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageNode, PageTree } from "./build-page-tree.ts";
import { chooseSection } from "./choose-section.ts";
import { compareDays, listNews } from "./list-news.ts";
import { mayBeListed } from "./may-be-listed.ts";
import type { PageIndex } from "./page-index.ts";
import { rankRelated } from "./rank-related.ts";

/** What pages are chosen from. */
export interface PageChoice {
  index: PageIndex;
  trees: Map<string, PageTree>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Why a list of pages can't be made: which of its lines, what is wrong, and the word that is meant. */
export interface PagesFault extends Omit<ChoiceFault, "line"> {
  line: string;
}

/** The pages that a block shows, in their order. */
export interface ChosenPages {
  pages: Page[];
  fault: PagesFault | null;
}

/** What is said of every page, beside the site's own fields. */
const ownFields = ["title", "lead", "date", "updated", "group"];

const known = new WeakMap<PageTree, Map<string, ChosenPages>>();

/** The names of what may be asked of a page. */
export function listPageFields({ fields }: Pick<Page, "fields">): string[] {
  return [...ownFields, ...Object.keys(fields)];
}

/** What a page says of itself, by those names. */
export function readPageValues({ title, updated, settings, fields }: Page): Record<string, unknown> {
  const { lead, date, group } = settings;
  return { title, lead: lead ?? settings.description, date, updated, group, ...fields };
}

/** The pages that the `::: pages` with these options shows on a page, which is never among them; found once for all pages that ask the same. */
export function choosePages(options: Record<string, string>, page: Page, choice: PageChoice): ChosenPages {
  const tree = choice.trees.get(page.language.code);
  if (!tree) return { pages: [], fault: null };
  const { section, fault: wrong } = chooseSection(options.in ?? "", page, tree, choice.index);
  if (!section) return { pages: [], fault: wrong };
  const { related = "" } = options;
  const most = readLimit(options);
  if (related) {
    const { pages, fault } = rankRelated(related, page, options.in ? section : tree.root);
    if (fault) return { pages: [], fault };
    return { pages: takeOthers([pages, listBeside(section)], page, most), fault: null };
  }
  const lists = known.get(tree) ?? new Map<string, ChosenPages>();
  known.set(tree, lists);
  const asked = JSON.stringify([section.place, options]);
  const found = lists.get(asked) ?? findPages(options, page, section, choice);
  lists.set(asked, found);
  return { ...found, pages: takeOthers([found.pages], page, most) };
}

/** How many pages a list has at most. */
export function readLimit({ newest, first, related }: Record<string, string>): number {
  return Number(newest || first || (related && "3") || Number.POSITIVE_INFINITY);
}

/** The first pages of some lists, each once and without the page itself. */
function takeOthers(lists: Page[][], page: Page, most: number): Page[] {
  const taken = new Set<Page>();
  for (const list of lists)
    for (const one of list) {
      if (taken.size >= most) return [...taken];
      if (one !== page) taken.add(one);
    }
  return [...taken];
}

/** What is right below a section, the newest first; found once. */
const listBeside = oncePer((section: PageNode): Page[] =>
  listPages(section, false).filter(mayBeListed).sort(compareDays),
);

/** All that the options ask for, before its own page is left out and the list is cut. */
function findPages(
  options: Record<string, string>,
  page: Page,
  section: PageNode,
  { today }: PageChoice,
): ChosenPages {
  const { where = "", sort = "", newest = "", first = "" } = options;
  const isNews = section.page?.settings.feed === true || newest !== "";
  const candidates = (isNews ? listNews(section) : listPages(section, where !== "")).filter(mayBeListed);
  const entries = candidates.map((one) => ({ page: one, values: readPageValues(one) }));
  const against = { fields: listPageFields(page), today, locale: page.language.locale };
  const { fault } = chooseEntries(entries, { where, sort, first: newest || first }, against);
  const chosen = chooseEntries(entries, { where, sort, first: "" }, against);
  const line = fault?.line === "first" && newest ? "newest" : fault?.line;
  return {
    pages: fault ? [] : chosen.entries.map((entry) => entry.page),
    fault: fault && line ? { ...fault, line, message: fault.message.replace('"first"', `"${line}"`) } : null,
  };
}

/** The pages right below a node, in the order of menus; of a folder without a page those in it. `deep` takes what is below these too. */
function listPages(node: PageNode, deep: boolean): Page[] {
  return node.children.flatMap((child) => {
    const { page } = child;
    if (!page || page.part) return listPages(child, deep);
    if (page.settings.hidden) return [];
    return deep ? [page, ...listPages(child, deep)] : [page];
  });
}
