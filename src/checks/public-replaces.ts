import { createProblem } from "../problems/create-problem.ts";
import { findReplaced } from "../redirects/plan-addresses.ts";
import { showPath } from "../site/show-path.ts";
import type { Rule } from "./rule.ts";

/** A file of `public/` that takes the place of one that the build would make. */
export const publicReplaces: Rule = {
  id: "public-replaces",
  level: "notice",
  summary: "A file of `public/` is published in the place of the one that the build makes.",
  example: { wrong: "public/robots.txt", right: "(no such file: all pages may be found)" },
  checkSite: ({ site, content, icons }) =>
    findReplaced(content, icons).map(({ id, absolutePath }) =>
      createProblem(publicReplaces, showPath(absolutePath, site.workingDir), {
        span: null,
        message: `This file is published in the place of the "${id}" that the build would make itself.`,
        hint:
          id === "robots.txt"
            ? "It has to name the sitemap itself (`Sitemap: https://…/sitemap.xml`)."
            : null,
      }),
    ),
};
