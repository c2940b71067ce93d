import type { Oklch } from "culori";
import type { Colors } from "./derive-colors.ts";
import { listGrounds } from "./list-grounds.ts";
import { contrasts, leastContrast, moveLightness, solveColor, toHex } from "./solve-color.ts";

const { readable, visible } = contrasts;

/** The colours of a page that is printed dark on light. */
export function deriveDay(accent: Oklch, second: Oklch, paper: Oklch): Colors {
  const tinted = (l: number, c: number): Oklch => ({ ...accent, l, c: Math.min(c, accent.c) });
  const grounds = listGrounds(paper, accent);
  const [ground, raised, sunk, accentPaper] = grounds as [string, string, string, string];
  const ink = toHex(tinted(0.22, 0.02));
  const read = solveColor(accent, -1, grounds, readable);
  const fill = moveLightness(
    accent,
    (color) => leastContrast(color, ["#ffffff"]) >= readable || leastContrast(color, [ink]) >= readable,
  );
  const isFillDark = leastContrast(fill, ["#ffffff"]) >= readable;
  const strong = toHex({ ...fill, l: fill.l + (isFillDark ? -0.08 : 0.06) });
  // A button that is nearly as light as the paper has an edge.
  const edgeOf = (color: string) => (leastContrast(color, grounds) >= visible ? color : ink);
  return {
    paper: ground,
    raised,
    sunk,
    ink,
    "ink-quiet": toHex(solveColor(tinted(0.5, 0.02), -1, grounds, readable)),
    rule: toHex({ ...paper, l: paper.l - 0.12, c: paper.c + 0.006 }),
    edge: ink,
    control: toHex(solveColor(tinted(0.66, 0.02), -1, grounds, visible)),
    accent: toHex(read),
    "accent-strong": toHex({ ...read, l: read.l - 0.08 }),
    "accent-paper": accentPaper,
    "on-accent": "#ffffff",
    fill: toHex(fill),
    "on-fill": isFillDark ? "#ffffff" : ink,
    "fill-strong": strong,
    "fill-edge": edgeOf(toHex(fill)),
    "fill-edge-strong": edgeOf(strong),
    // Away from what is written over it.
    pattern: toHex({ ...fill, l: fill.l + (isFillDark ? -0.07 : 0.05) }),
    mark: toHex(solveColor(second, -1, grounds, readable)),
    "mark-line": toHex(solveColor(second, -1, grounds, visible)),
    band: toHex(second),
    highlight: toHex({ ...second, l: 0.87, c: Math.min(0.09, second.c) }),
    "on-highlight": ink,
    sheet: "#ffffff",
  };
}
