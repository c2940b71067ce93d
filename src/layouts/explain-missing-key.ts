import { didYouMean } from "../problems/did-you-mean.ts";

/** What to do where `name` has no `key`, and the key that the template may have meant; in data either side may have misspelt it, which is said and not decided. */
export function explainMissingKey(
  name: string,
  key: string,
  object: object,
): { hint: string | null; instead: string | null } {
  const near = didYouMean(key, Object.keys(object));
  if (!name.startsWith("view.block.data"))
    return { hint: near && `Did you mean "${name}.${near}"?`, instead: near };
  const found = near === null ? "" : ` (it has "${near}")`;
  return {
    hint: `Say "${key}" in the data that the block reads${found}, or mend the template.`,
    instead: null,
  };
}
