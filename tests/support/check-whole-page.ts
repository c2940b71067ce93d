import { makeBody } from "../../src/checks/make-body.ts";
import { isOfDay } from "../../src/problems/is-of-day.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { makeSite } from "./make-site.ts";
import { parseAt } from "./parse-at.ts";

/** All problems of a page's text: of its reading, its rendering and of every page rule, as `check` tells them. */
export function checkWholePage(text: string, language = "en"): Problem[] {
  const site = makeSite();
  const { page, problems } = parseAt(text);
  const found = page
    ? makeBody({ ...page, language: { ...page.language, code: language } }, site).problems
    : [];
  return [...problems, ...found.filter((problem) => isOfDay(problem, site.today))];
}
