import type { SiteFacts } from "../checks/rule.ts";
import { ruleDocs } from "../checks/rule-docs.ts";
import { asAbsent } from "../content/absent-page.ts";
import type { ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { tieTranslations } from "../content/tie-translations.ts";
import { addListParts } from "../navigation/add-list-parts.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import type { Host } from "../output/hosts/host.ts";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import { findProblems } from "./find-problems.ts";

/** Pages that no template of the site can lay out: the files of those that are written, and the addresses at which others would show an original. */
export interface Unlaid {
  files: Set<string>;
  standIns: Set<string>;
}

/** Of two pages with one address the first is written, and no file under a name that is none. */
const unwritable = new Set(["address-taken", "file-name"]);
const untidy = new Set(ruleDocs.filter((rule) => rule.untidy).map(({ id }) => id));

/** What is left of a site without its faulty pages. */
interface Rest {
  facts: SiteFacts;
  /** All that was found before, and as notices what is wrong now that pages are missing, such as links to them. */
  problems: Problem[];
  /** Source paths of what is missing, pages that could not be read at all included; addresses of pages that nobody wrote. */
  missing: string[];
  /** Whether no page that somebody wrote is left: such a site is not put in the place of one that readers know. */
  isEmpty: boolean;
}

/**
 * The site without the pages and files that have an error by which readers would be misled (with `isLenient`: that can't stand beside the
 * others), and without those that can't be laid out.
 */
export async function leaveOut(
  whole: SiteFacts,
  problems: Problem[],
  unlaid: Unlaid,
  host: Host,
  { isLenient }: { isLenient: boolean },
): Promise<Rest> {
  const isMisled = isLenient
    ? ({ rule }: Problem) => unwritable.has(rule)
    : ({ level, rule }: Problem) => level === "error" && !untidy.has(rule);
  const faulty = new Set([...problems.filter(isMisled).map(({ file }) => file), ...unlaid.files]);
  if (faulty.size + unlaid.standIns.size === 0)
    return { facts: whole, problems, missing: [], isEmpty: false };
  const isGone = ({ source }: Page) => faulty.has(source.path);
  const pages = whole.content.pages.filter((page) => !isGone(page));
  const gone = whole.content.pages.filter(isGone);
  const isSound = ({ absolutePath }: ContentFile) =>
    !faulty.has(showPath(absolutePath, whole.site.workingDir));
  const rest = {
    ...whole.content,
    pages,
    absent: [...whole.content.absent, ...gone.map(asAbsent)],
    // So that links to them lead nowhere instead of to nothing, and menus do not have them.
    withheld: [...whole.content.withheld, ...gone],
    files: whole.content.files.filter(isSound),
    public: whole.content.public.filter(isSound),
    claimed: [...whole.content.claimed, ...unlaid.standIns],
  };
  const tied = { ...rest, ...tieTranslations(whole.site, rest) };
  const content = addListParts(whole.site, tied, ({ id }) => whole.bodies.get(id)?.blocks ?? []);
  const facts = { ...whole, content, navigation: buildNavigation(whole.site, content) };
  const known = new Set(problems.map(keyOf));
  // Staff are told of these links all the same.
  const asTold = { ...content, withheld: whole.content.withheld };
  const navigation = buildNavigation(whole.site, asTold);
  // What is left out comes back: nobody is to redirect its address.
  const found = await findProblems({ ...facts, content: asTold, navigation, ledger: null }, [host]);
  const broken = found.filter((problem) => !known.has(keyOf(problem)));
  const isWritten = ({ source }: Page) => source.file !== null;
  const unwritten = gone.filter((page) => !isWritten(page));
  const files = [...faulty].filter((file) => !unwritten.some(({ source }) => source.path === file));
  return {
    facts,
    problems: [...problems, ...broken.map((problem) => ({ ...problem, level: "notice" as const }))],
    missing: [
      ...files.filter((file) => /\.(?:md|markdown|html?)$/i.test(file)).sort(),
      ...unwritten.map(({ url }) => url),
      ...unlaid.standIns,
    ],
    isEmpty: whole.content.pages.some(isWritten) && !pages.some(isWritten),
  };
}

function keyOf({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}
