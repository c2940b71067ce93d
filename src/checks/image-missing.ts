import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { findMeantPath } from "./ledger/find-meant-path.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

// What stands in data belongs to no page.
const atTop = "into the folder of the content, from whose top its place counts";

/** An image (or video, audio …) whose file is not there: perhaps it was never uploaded. */
export const imageMissing: Rule = {
  id: "image-missing",
  level: "error",
  summary: "The page shows a file that does not exist, or has another name (capitals count).",
  example: { wrong: "![A boat](Boat.jpg)", right: "![A boat](boat.jpg)" },
  checkSite: (facts) =>
    listAddressed(facts).flatMap(({ page, body }) =>
      body.images.flatMap((image) => {
        const { index } = facts.navigation;
        const target = resolveLink(image.src, page, index);
        if (image.src === "" || target.kind !== "missing") return [];
        const likely = findMeantFile(target.path, facts) ?? findNamesake(target.path, index);
        const folder = page.id.slice(0, page.id.lastIndexOf("/") + 1);
        const written =
          likely?.startsWith(folder) && !image.src.startsWith("/")
            ? likely.slice(folder.length)
            : likely && `/${likely}`;
        return reportRule(imageMissing, page, {
          span: image.address,
          message: `There is no file "${image.src}".`,
          hint: written
            ? null
            : `Upload the file ${page.layout === "" ? atTop : "beside the page"}, or correct its name.`,
          repair: written ? { edits: [{ ...image.address, text: encodeURI(written) }], safe: false } : null,
        });
      }),
    ),
};

/** The file that is called almost so. */
function findMeantFile(path: string, facts: SiteFacts): string | undefined {
  const paths = [...facts.navigation.index.files.keys()].map((id) => `/${id}`);
  return findMeantPath(path, paths, facts)?.slice(1);
}

/** The one file of that name in another folder. */
function findNamesake(path: string, { files }: PageIndex): string | undefined {
  const name = path.slice(path.lastIndexOf("/")).toLowerCase();
  const [found, ...others] = [...files.keys()].filter((id) => `/${id}`.toLowerCase().endsWith(name));
  return others.length === 0 ? found : undefined;
}
