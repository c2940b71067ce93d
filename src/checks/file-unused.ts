import type { ContentFile } from "../content/content.ts";
import { isHiddenFile } from "../content/is-hidden-file.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { createProblem } from "../problems/create-problem.ts";
import { ownPaths } from "../redirects/own-paths.ts";
import { listLogos } from "../site/list-logos.ts";
import { showPath } from "../site/show-path.ts";
import { findMeantPath } from "./file-misnamed.ts";
import { listAddressed } from "./list-addressed.ts";
import type { Rule, SiteFacts } from "./rule.ts";

/** A file beside the pages that no page links to or shows. It is not published. */
export const fileUnused: Rule = {
  id: "file-unused",
  level: "notice",
  summary: "No page links to the file, so it is not published.",
  example: { wrong: "poster.pdf beside about.md, which does not name it", right: "[Poster](poster.pdf)" },
  checkSite: (facts) => {
    const { site, content, bodies, navigation } = facts;
    const { linked, shown } = collectFiles(content, bodies, navigation.index);
    const used = new Set([...linked, ...shown]);
    const { typeface } = site.settings.look;
    const faces = typeof typeface === "object" ? [typeface.text, typeface.headings] : [];
    const ofLook = new Set([
      ...listLogos(site.settings.look).map(({ file }) => file),
      ...faces.flatMap((face) => (typeof face === "object" ? [...face.files, face.licence] : [])),
    ]);
    const unused = content.files
      .filter((file) => !used.has(file) && !ofLook.has(file.id) && !isHiddenFile(file, content))
      .filter((file) => findMeantPath(file, site) === null);
    const asked = listAskedFor(unused, facts);
    return unused
      .filter(({ id }) => !asked.has(fileName(id)))
      .map(({ id, absolutePath }) =>
        createProblem(fileUnused, showPath(absolutePath, site.workingDir), {
          span: null,
          ...describeUse(id),
          ...(ownPaths.some(({ path }) => path === id)
            ? { message: `The site has another "${id}", which is not made of this file.` }
            : {}),
        }),
      );
  },
};

// An ending of pages with another one behind it, as systems that hide endings write it, or one of other programs for them.
const almostPage = /([^/]+?)\.(?:(?:md|markdown)(?:\.[a-z]{2,4})+|mdx|mdown|mdwn|mkdn?)$/i;
// A name in capitals alone is one that services ask for.
const endless = /(?:^|\/)([^/.]*[a-z][^/.]*)$/;

/** What a file that nobody asks for is, and how it comes to visitors. */
function describeUse(id: string): { message: string; hint: string } {
  const asIs =
    "If it is to be published as it is, such as a file that a service asks for, move it into public/; if nobody needs it, take it away.";
  const [, page] = almostPage.exec(id) ?? endless.exec(id) ?? [];
  if (page)
    return {
      message: "This looks like a page, but its name does not end in .md, so it is not published.",
      hint: `Call it ${page}.md.${almostPage.test(id) ? "" : ` If it is none, link to it. ${asIs}`}`,
    };
  const [, text] = /([^/]+?)\.te?xt$/i.exec(id) ?? [];
  return {
    message: "No page links to this file, so it is not published.",
    hint: text
      ? `If it is to be a page, give it a name that ends in .md: ${text}.md; if not, link to it. ${asIs}`
      : `Link to it. ${asIs}`,
  };
}

/** Names of these files that pages give in other capitals or in another folder, which is told there. */
function listAskedFor(files: ContentFile[], facts: SiteFacts): Set<string> {
  const names = new Set(files.map(({ id }) => fileName(id)));
  const asked = listAddressed(facts).flatMap(({ page, body: { images, links } }) =>
    [...images.map(({ src }) => src), ...links.map(({ href }) => href)].filter(
      (to) => names.has(fileName(to)) && resolveLink(to, page, facts.navigation.index).kind === "missing",
    ),
  );
  return new Set(asked.map(fileName));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
