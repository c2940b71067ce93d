import type { ColorName } from "./palette.ts";

/** What is on a head, drawn over it: the head is 56 wide and 66 long around 0, 0 and looks up. */
interface Shape {
  /** The outlines in the colour of the hair (or of the cloth). */
  fill: string;
  /** What lies below the head: hair on the back, a scarf on the shoulders. */
  below?: string;
  /** Lines of the darker tone: strands, folds, seams. */
  lines?: string;
  /** Lines in the colour of the skin: partings. */
  parting?: string;
  /** Filled with the darker tone. */
  dark?: string;
}

const cap = "M-29-3C-30-19-19-28 0-28S30-19 29-3C31 18 19 34 0 34S-31 18-29-3z";
const knot = "M-15 32a15 15 0 0 1 30 0 15 15 0 0 1-30 0z";
const scallop = (radius: number, lobes: number, y: number): string => {
  const points = Array.from({ length: lobes }, (_, n) => {
    const angle = (n / lobes) * 2 * Math.PI;
    return `${Math.round(radius * Math.cos(angle))} ${Math.round(y + radius * Math.sin(angle))}`;
  });
  const lobe = Math.round(radius * 0.33);
  return `M${points.at(-1)}${points.map((point) => `A${lobe} ${lobe} 0 0 1 ${point}`).join("")}z`;
};

const shapes = {
  short: {
    fill: cap,
    parting: "M-11-27Q-13-8-5 6",
    lines: "M-2 10Q10 2 22-8M0 14Q14 12 24 6M-8 14Q-18 14-25 6",
  },
  bob: {
    fill: "M-36 6C-39-16-24-30 0-30S39-16 36 6C36 26 26 36 12 37Q0 34-12 37C-26 36-36 26-36 6z",
    parting: "M1-30Q0-12 2 8",
    lines: "M8-24Q24-12 27 12M-7-24Q-22-12-26 12M12-10Q18 8 14 28M-10-10Q-16 8-13 28",
  },
  long: {
    fill: "M-33 2C-36-18-22-30 0-30S36-18 33 2C34 18 26 32 0 34S-34 18-33 2z",
    below: "M-33 4C-36 40-30 70-20 84Q-8 92 4 86Q18 90 25 76C33 58 34 30 33 4z",
    parting: "M-7-29Q-8-10-3 8",
    lines: "M2-18Q22-10 26 12M-14-20Q-25-6-25 14M-8 44Q-10 62-6 78M12 40Q15 58 11 76",
  },
  bun: {
    fill: `${cap}${knot}`,
    lines: "M-20-20Q-22 4-8 20M20-20Q22 4 8 20M-7-26Q-9 2-3 18M7-26Q9 2 3 18",
    dark: knot,
  },
  tail: {
    fill: `${cap}M-8 28C-16 48-10 70 4 88C16 74 16 46 8 28z`,
    lines: "M-20-18Q-20 8-7 26M20-18Q20 8 7 26M-7-26Q-8 4-2 26M7-26Q8 4 2 26M0 42Q-3 60 3 76",
    dark: "M-9 28h18v7h-18z",
  },
  curls: {
    fill: scallop(32, 11, 3),
    lines: "M-15-8q6-8 12 0M4-14q7-5 11 3M-18 10q5-8 11-1M0 6q7-8 13 0M-8 22q6-7 12 0M12 18q6-6 10 0",
  },
  afro: {
    fill: scallop(40, 15, 5),
    lines:
      "M-22-10q6-8 12 0M-2-18q7-6 12 1M14-4q7-7 12 0M-26 12q5-8 11-1M-6 4q7-8 13 0M-14 26q6-8 12 0M6 22q7-8 13 0",
  },
  bald: {
    fill: "M-29-5C-35 16-20 36 0 36S35 16 29-5C26 12 15 22 0 22S-26 12-29-5z",
    lines: "M-12-16Q-4-21 6-19",
  },
  braids: {
    fill: `${cap}M-12 26C-18 34-20 48-22 66L-30 66C-38 52-38 30-27 14zM27 14C38 30 38 52 30 66L22 66C20 48 18 34 12 26z`,
    parting: "M0-28V30",
    lines:
      "M-8-24Q-14 0-24 22M8-24Q14 0 24 22M-34 36l12 4M-35 46l13 3M-33 56l11 2M34 36l-12 4M35 46l-13 3M33 56l-11 2",
  },
  scarf: {
    fill: "M-31 0C-32-12-27-17-21-18Q0-26 21-18C27-17 32-12 31 0C32 22 20 36 0 36S-32 22-31 0z",
    below: "M-34 0C-48 12-54 28-46 42Q-24 60 0 60T48 40C54 26 48 12 34 0L22-26Q0-40-22-26z",
    lines: "M-26-9Q0-18 26-9M-21-2Q-14 22 6 34M-38 26Q-24 48 4 50M24 44Q38 36 44 24",
    dark: "M-33 2C-34 28-18 42 0 42S34 28 33 2C32 24 18 36 0 36S-32 24-33 2z",
  },
  cap: {
    fill: "M-31 4a31 32 0 0 1 62 0 31 32 0 0 1-62 0zM-29-6C-29-42-17-53 0-53S29-42 29-6z",
    lines: "M0 6V-24M0 6-25 23M0 6 25 23M0 5v1",
    dark: "M-29-6C-28-30-16-36 0-36S28-30 29-6C26-20 14-28 0-28S-26-20-29-6z",
  },
} satisfies Record<string, Shape>;

export type HairKind = keyof typeof shapes;

/** The kinds of hair and cloth on heads. */
export const hairKinds = Object.keys(shapes) as HairKind[];

/** Draws hair, scarf or cap: what goes below the head, and what goes over it. */
export function drawHair(
  kind: HairKind,
  color: ColorName,
  skin: ColorName,
  isFar: boolean,
): { below: string; over: string } {
  const { fill, below, lines, parting, dark }: Shape = shapes[kind];
  const strand = color === "jet" ? "gloss-line" : "shade-line";
  const draw = (look: string, shape?: string) => (shape ? `<path class="${look}" d="${shape}"/>` : "");
  const near = draw(`${strand}" stroke-width="2`, lines) + draw(`${skin}-line" stroke-width="2.4`, parting);
  return { below: draw(color, below), over: draw(color, fill) + (isFar ? "" : near) + draw("shade", dark) };
}
