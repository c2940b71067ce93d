import type { SiteFacts } from "../checks/rule.ts";
import { ruleDocs } from "../checks/rule-docs.ts";
import type { ContentFile } from "../content/content.ts";
import { tieTranslations } from "../content/tie-translations.ts";
import { addListParts } from "../navigation/add-list-parts.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import type { Host } from "../output/hosts/host.ts";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import { findProblems } from "./find-problems.ts";

const untidy = new Set(ruleDocs.filter((rule) => rule.untidy).map(({ id }) => id));

/** What is left of a site without its faulty pages. */
interface Rest {
  facts: SiteFacts;
  /** All that was found before, and as notices what is wrong now that pages are missing, such as links to them. */
  problems: Problem[];
  /** Source paths of what is missing; pages that could not be read at all included. */
  missing: string[];
}

/** The site without the pages and files that have an error by which readers would be misled. */
export async function leaveOut(whole: SiteFacts, problems: Problem[], host: Host): Promise<Rest> {
  if (!problems.some(({ level }) => level === "error")) return { facts: whole, problems, missing: [] };
  const misleading = problems.filter(({ level, rule }) => level === "error" && !untidy.has(rule));
  const faulty = new Set(misleading.map(({ file }) => file));
  const pages = whole.content.pages.filter(({ source }) => !faulty.has(source.path));
  const isSound = ({ absolutePath }: ContentFile) =>
    !faulty.has(showPath(absolutePath, whole.site.workingDir));
  const rest = {
    ...whole.content,
    pages,
    files: whole.content.files.filter(isSound),
    public: whole.content.public.filter(isSound),
  };
  const tied = { ...rest, ...tieTranslations(whole.site, rest) };
  const content = addListParts(whole.site, tied, ({ id }) => whole.bodies.get(id)?.blocks ?? []);
  const facts = { ...whole, content, navigation: buildNavigation(whole.site, content) };
  const known = new Set(problems.map(keyOf));
  // What is left out comes back: nobody is to redirect its address.
  const found = await findProblems({ ...facts, ledger: null }, [host]);
  const broken = found.filter((problem) => !known.has(keyOf(problem)));
  return {
    facts,
    problems: [...problems, ...broken.map((problem) => ({ ...problem, level: "notice" as const }))],
    missing: [...faulty].filter((file) => /\.(?:md|markdown|html?)$/i.test(file)).sort(),
  };
}

function keyOf({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}
