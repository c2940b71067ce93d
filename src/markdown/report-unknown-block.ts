import { kinds } from "../lists/kinds.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { boxElsewhere } from "./box-elsewhere.ts";
import type { Rendering } from "./rendering.ts";

/** Reports a block that there is not, whose name stands at an offset of the body. */
export function reportUnknownBlock(rendering: Rendering, name: string, start: number): void {
  const names = Object.keys(rendering.site.blocks);
  const [box = ""] = boxElsewhere.find(([, all]) => all.split("|").includes(name.toLowerCase())) ?? [];
  // What a site announces stands above all its pages, and in no block.
  const kind = Object.keys(kinds).find((one) => one !== "announcements" && [name, `${name}s`].includes(one));
  const likely = kind ? `list ${kind}` : names.includes(box) ? box : didYouMean(name, names);
  rendering.report("container-unknown", {
    span: { start, end: start + name.length },
    message: `There is no block "${name}".`,
    hint: `The blocks are: ${names.join(", ")}.`,
    meant: likely,
  });
}
