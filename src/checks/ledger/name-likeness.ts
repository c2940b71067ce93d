import { didYouMean } from "../../problems/did-you-mean.ts";

/** How alike two names such as `what-we-found` are, from 0 to 1: by the words they share, or by their letters where `spelling` is asked for. */
export function nameLikeness(one: string, other: string, spelling: boolean): number {
  if (one === other) return 1;
  const words = new Set(one.split("-"));
  const others = new Set(other.split("-"));
  let shared = 0;
  for (const word of others) if (words.has(word)) shared++;
  const byWords = (2 * shared) / (words.size + others.size);
  const isMisspelt = spelling && byWords < 0.7 && didYouMean(one, [other]) !== null;
  return isMisspelt ? 0.7 : byWords;
}

/** The last step of an address, without the ending of a file: `/en/about/` → `about`. */
export function lastStep(address: string): string {
  const steps = address.split("/").filter((step) => step !== "");
  return (steps.at(-1) ?? "").replace(/\.\w+$/, "");
}
