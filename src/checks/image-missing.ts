import { resolveLink } from "../navigation/resolve-link.ts";
import { encodePath } from "../site/paths.ts";
import { findMeantFile } from "./ledger/find-meant-file.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

// What stands in data belongs to no page.
const atTop = "into the folder of the content, from whose top its place counts";

/** An image (or video, audio …) whose file is not there: perhaps it was never uploaded. */
export const imageMissing: Rule = {
  id: "image-missing",
  summary: "The page shows a file that does not exist, or has another name (capitals count).",
  example: { wrong: "![A boat](Boat.jpg)", right: "![A boat](boat.jpg)" },
  checkSite: (facts) =>
    listAddressed(facts).flatMap(({ page, body }) =>
      body.images.flatMap((image) => {
        const { index } = facts.navigation;
        const target = resolveLink(image.src, page, index);
        if (image.src === "" || target.kind !== "missing") return [];
        const likely = findMeantFile(target.path, facts);
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
          repair: written ? { edits: [{ ...image.address, text: encodePath(written) }] } : null,
        });
      }),
    ),
};
