import { ruleDocs } from "../checks/rule-docs.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import type { Problem } from "../problems/problem.ts";
import type { PreparedSite } from "./prepare-site.ts";

const untidy = new Set(ruleDocs.filter((rule) => rule.untidy).map(({ id }) => id));

/**
 * The site without the pages that have an error by which readers would be misled, and the source paths of what is missing (pages
 * that could not be read at all included).
 */
export function leaveOut(
  prepared: PreparedSite,
  problems: Problem[],
): { rest: PreparedSite; missing: string[] } {
  if (problems.length === 0) return { rest: prepared, missing: [] };
  const misleading = problems.filter(({ level, rule }) => level === "error" && !untidy.has(rule));
  const faulty = new Set(misleading.map(({ file }) => file));
  const pages = prepared.content.pages.filter(({ source }) => !faulty.has(source.path));
  const content = { ...prepared.content, pages };
  const navigation = buildNavigation(prepared.site, content);
  return {
    rest: { ...prepared, content, navigation },
    missing: [...faulty].filter((file) => /\.md$/i.test(file)).sort(),
  };
}
