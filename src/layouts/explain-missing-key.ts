import { didYouMean } from "../problems/did-you-mean.ts";

/** What to do where `name` has no `key`, and the key that the template may have meant; in data either side may have misspelt it, which is said and not decided. */
export function explainMissingKey(
  name: string,
  key: string,
  object: object,
): { hint: string | null; instead: string | null } {
  const near = didYouMean(key, Object.keys(object));
  const meant = near && `Did you mean "${name}.${near}"?`;
  if (!name.startsWith("view.block.data")) return { hint: meant, instead: near };
  const inData = `If the template is right, the data that the block reads has to say "${key}".`;
  return { hint: meant ? `${meant} ${inData}` : inData, instead: null };
}
