import { collectFiles } from "../navigation/collect-files.ts";
import { createProblem } from "../problems/create-problem.ts";
import { showPath } from "../site/show-path.ts";
import type { Rule } from "./rule.ts";

/** A file beside the pages that no page links to or shows. It is not published. */
export const fileUnused: Rule = {
  id: "file-unused",
  level: "notice",
  summary: "No page links to the file, so it is not published.",
  example: { wrong: "poster.pdf beside about.md, which does not name it", right: "[Poster](poster.pdf)" },
  checkSite: ({ site, content, bodies, navigation }) => {
    const { linked, shown } = collectFiles(content, bodies, navigation.index);
    const used = new Set([...linked, ...shown]);
    return content.files
      .filter((file) => !used.has(file))
      .map(({ absolutePath }) =>
        createProblem(
          fileUnused,
          { path: showPath(absolutePath, site.workingDir), text: "" },
          {
            span: null,
            message: "No page links to this file, so it is not published.",
            hint: "Link to it, or delete it.",
          },
        ),
      );
  },
};
