import { checkPage } from "../../src/checks/check-site.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { makeSite } from "./make-site.ts";
import { parseAt } from "./parse-at.ts";

/** All problems of a page's text: of its reading, its rendering and of every page rule, as `check` tells them. */
export function checkWholePage(text: string): Problem[] {
  const site = makeSite();
  const { page, problems } = parseAt(text);
  return page ? [...problems, ...checkPage(page, renderBody(page, site), site)] : problems;
}
