import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { contentRules } from "./content-rules.ts";
import { pageSchema } from "./page-schema.ts";

/** Settings of a site's own that have the name of a built-in one, or of an earlier one. */
export function checkFields({ settings: { fields }, settingsFile }: Site): Problem[] {
  const names = fields.map(({ name }) => name);
  return names.flatMap((name, at) => {
    const isBuiltIn = name in pageSchema.shape;
    if (!isBuiltIn && names.indexOf(name) === at) return [];
    return createProblem(contentRules["field-taken"], settingsFile.source, {
      span: settingsFile.spanOf(["fields", at, "name"]),
      message: isBuiltIn
        ? `Every page has a setting "${name}" already.`
        : `An earlier field is called "${name}" too.`,
      hint: "Give it another name, or take it out of the fields.",
    });
  });
}
