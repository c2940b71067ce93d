import { didYouMean } from "../problems/did-you-mean.ts";
import type { Block } from "../site/block.ts";
import type { Entry } from "./attribute-list.ts";
import type { Rendering } from "./rendering.ts";

/** What authors set for a block in braces, by the names of its options, and the classes that follow from it. `place` tells where an offset of the list stands in the body. */
export function chooseOptions(
  { options = {} }: Block,
  className: string,
  list: Entry[],
  place: (offset: number) => number,
  rendering: Rendering,
): { options: Record<string, string>; classes: string[] } {
  const chosen: Record<string, string> = {};
  const classes: string[] = [];
  for (const [name, { choices, default: usual }] of Object.entries(options)) {
    const entry = list.findLast((one) => one.name === name);
    const isKnown = !entry || !choices || choices.includes(entry.value);
    if (!isKnown) report(rendering, entry, name, choices, place);
    const value = entry && isKnown ? entry.value : usual;
    chosen[name] = value;
    if (choices && value !== "") classes.push(`${className}--${value}`);
  }
  return { options: chosen, classes };
}

function report(
  rendering: Rendering,
  { value, start, end }: Entry,
  name: string,
  choices: readonly string[],
  place: (offset: number) => number,
): void {
  const meant = didYouMean(value, choices);
  const takes = `"${name}" takes one of ${choices.join(", ")}.`;
  const span = { start: place(start), end: place(start) + end - start };
  rendering.report("attribute-not-allowed", {
    span,
    message: meant ? takes : `${takes} "${value}" is none.`,
    meant,
    repair: meant ? { edits: [{ ...span, text: `${name}=${meant}` }] } : null,
  });
}
