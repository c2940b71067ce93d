import { isHiddenFile } from "../content/is-hidden-file.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { createProblem } from "../problems/create-problem.ts";
import { ownPaths } from "../redirects/own-paths.ts";
import { listLogos } from "../site/list-logos.ts";
import { showPath } from "../site/show-path.ts";
import { findMeantPath } from "./file-misnamed.ts";
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
    const { typeface } = site.settings.look;
    const faces = typeof typeface === "object" ? [typeface.text, typeface.headings] : [];
    const ofLook = new Set([
      ...listLogos(site.settings.look).map(({ file }) => file),
      ...faces.flatMap((face) => (typeof face === "object" ? [...face.files, face.licence] : [])),
    ]);
    return content.files
      .filter((file) => !used.has(file) && !ofLook.has(file.id) && !isHiddenFile(file, content))
      .filter((file) => findMeantPath(file, site) === null)
      .map(({ id, absolutePath }) =>
        createProblem(
          fileUnused,
          { path: showPath(absolutePath, site.workingDir), text: "" },
          {
            span: null,
            message: ownPaths.some(({ path }) => path === id)
              ? `The site has another "${id}", which is not made of this file.`
              : "No page links to this file, so it is not published.",
            hint: "Link to it. If it is to be published as it is, such as a file that a service asks for, move it into public/; if nobody needs it, take it away.",
          },
        ),
      );
  },
};
