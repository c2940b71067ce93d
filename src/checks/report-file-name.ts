import type { ContentFile } from "../content/content.ts";
import { contentRules } from "../content/content-rules.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { findAddressFault } from "../site/find-address-fault.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";

/** The fault of a published file of whose name no address can be made, if it has one. */
export function reportFileName({ id, absolutePath }: ContentFile, site: Site): Problem | Problem[] {
  // GitHub Pages looks for that one, and nobody else does.
  const fault = id === ".nojekyll" ? null : findAddressFault(`/${id}`, "");
  if (fault === null) return [];
  return createProblem(contentRules["file-name"], showPath(absolutePath, site.workingDir), {
    span: null,
    message: `The address "/${id}" ${fault}.`,
    hint: "Give the file another name.",
  });
}
