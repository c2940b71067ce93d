import { type Outline, outlines } from "./outlines.ts";
import type { Group, Thing, Vector } from "./scene.ts";
import { tones } from "./tones.ts";

const { even, wood, glaze } = tones;

function box(low: Vector, high: Vector, tone: Thing["tone"], turn = 0, gloss = 0): Thing {
  return { kind: "box", low, high, tone, turn, gloss };
}

/** A thing turned on a wheel: its outline is the outer side from the foot up, then, for a hollow one, the inner side down. */
function turned(foot: Vector, outline: Outline, tone: Thing["tone"], size = 1, gloss = 0.3): Thing {
  const grown = outline.map(([r, y]): [number, number] => [r * size, y * size]);
  const r = Math.max(...grown.map(([radius]) => radius)) + 0.002;
  const height = Math.max(...grown.map(([, y]) => y)) + 0.002;
  const [x, y, z] = foot;
  const around = { low: [x - r, y, z - r] as Vector, high: [x + r, y + height, z + r] as Vector };
  return { kind: "turned", foot, outline: Float64Array.from(rounded(grown).flat()), ...around, tone, gloss };
}

/** An outline with its corners cut twice, as turning rounds them; its ends on the axis stay. */
function rounded(outline: Outline): Outline {
  let line = outline;
  for (let n = 0; n < 2; n++)
    line = line.flatMap(([r, y], i): Outline => {
      const next = line[i + 1];
      if (!next) return [[r, y]];
      const cut: Outline = [0.25, 0.75].map((share) => [
        r + (next[0] - r) * share,
        y + (next[1] - y) * share,
      ]);
      return i === 0 ? [[r, y], ...cut] : cut;
    });
  return line;
}

const four = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/** What stands in the photographs; places are those of the middle of the foot. */
export const buildThings = {
  box,
  turned: (name: keyof typeof outlines, foot: Vector, tone: number, size = 1, gloss = 0.3): Thing =>
    turned(foot, outlines[name] as Outline, glaze(tone), size, gloss),
  table: ([x, , z]: Vector, long: number, deep: number, high: number): Thing[] => [
    box([x - long / 2, high - 0.04, z - deep / 2], [x + long / 2, high, z + deep / 2], wood(0.36), 0, 0.3),
    ...four.map(([i, j]) => {
      const [cx, cz] = [x + i * (long / 2 - 0.08), z + j * (deep / 2 - 0.08)];
      return box([cx - 0.025, 0, cz - 0.025], [cx + 0.025, high - 0.04, cz + 0.025], wood(0.3));
    }),
  ],
  chair: ([x, , z]: Vector): Thing[] => [
    box([x - 0.21, 0.43, z - 0.2], [x + 0.21, 0.46, z + 0.2], wood(0.26), 0, 0.2),
    ...four.map(([i, j]) => {
      const [cx, cz] = [x + i * 0.19, z + j * 0.18];
      return box([cx - 0.016, 0, cz - 0.016], [cx + 0.016, j < 0 ? 0.92 : 0.43, cz + 0.016], wood(0.24));
    }),
    ...[0.66, 0.84].map((y) => box([x - 0.19, y, z - 0.19], [x + 0.19, y + 0.07, z - 0.17], wood(0.26))),
  ],
  stool: ([x, , z]: Vector): Thing[] => [
    turned([x, 0, z], outlines.stool as Outline, wood(0.34)),
    ...four.map(([i, j]) => {
      const [cx, cz] = [x + i * 0.1, z + j * 0.1];
      return box([cx - 0.015, 0, cz - 0.015], [cx + 0.015, 0.44, cz + 0.015], wood(0.28));
    }),
  ],
  /** The bars of a window in the left wall, which cast the grid of its light. */
  bars: (
    x: number,
    from: number,
    to: number,
    low: number,
    high: number,
    across: number,
    upward: number,
  ): Thing[] => [
    ...Array.from({ length: across - 1 }, (_, n) => {
      const z = from + ((to - from) * (n + 1)) / across;
      return box([x - 0.03, low, z - 0.02], [x + 0.03, high, z + 0.02], even(0.6));
    }),
    ...Array.from({ length: upward - 1 }, (_, n) => {
      const y = low + ((high - low) * (n + 1)) / upward;
      return box([x - 0.03, y - 0.02, from], [x + 0.03, y + 0.02, to], even(0.6));
    }),
  ],
  /** A row of books on a shelf, of many sizes. */
  books: (x: number, y: number, z: number, long: number): Group => {
    const row: Thing[] = [];
    let [at, n] = [x, Math.round(x * 31 + y * 57 + 400)];
    while (at < x + long) {
      n = (n * 1103515245 + 12345) % 2147483648;
      const share = (shift: number) => ((n >> shift) % 64) / 64;
      const thick = 0.022 + 0.035 * share(8);
      const high = 0.19 + 0.09 * share(12);
      const tone = [0.1, 0.18, 0.32, 0.5, 0.62][(n >> 18) % 5] ?? 0.2;
      // Here and there one is lent.
      if (share(5) > 0.08)
        row.push(box([at, y, z - 0.2], [at + thick - 0.003, y + high, z - 0.03 * share(14)], even(tone)));
      at += thick;
    }
    return { kind: "group", low: [x, y, z - 0.21], high: [x + long + 0.06, y + 0.29, z], things: row };
  },
};
