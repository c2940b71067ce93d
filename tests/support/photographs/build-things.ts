import type { Thing, Vector } from "./scene.ts";
import { tones } from "./tones.ts";

type Outline = [radius: number, height: number][];

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

// prettier-ignore
const outlines = {
  jug: [
    [0, 0],
    [0.07, 0],
    [0.075, 0.01],
    [0.115, 0.1],
    [0.11, 0.17],
    [0.055, 0.25],
    [0.05, 0.29],
    [0.068, 0.33],
    [0.062, 0.33],
    [0.044, 0.29],
    [0.05, 0.25],
    [0.1, 0.17],
    [0.1, 0.1],
    [0.05, 0.02],
    [0, 0.02],
  ],
  bowl: [
    [0, 0],
    [0.05, 0],
    [0.05, 0.015],
    [0.09, 0.03],
    [0.14, 0.075],
    [0.155, 0.11],
    [0.148, 0.112],
    [0.13, 0.08],
    [0.085, 0.042],
    [0, 0.03],
  ],
  bottle: [
    [0, 0],
    [0.06, 0],
    [0.065, 0.01],
    [0.065, 0.2],
    [0.05, 0.26],
    [0.02, 0.3],
    [0.018, 0.4],
    [0.025, 0.41],
    [0.025, 0.43],
    [0, 0.43],
  ],
  cup: [
    [0, 0],
    [0.035, 0],
    [0.04, 0.01],
    [0.048, 0.09],
    [0.043, 0.092],
    [0.036, 0.015],
    [0, 0.015],
  ],
  spool: [
    [0, 0],
    [0.06, 0],
    [0.06, 0.02],
    [0.028, 0.035],
    [0.028, 0.15],
    [0.06, 0.165],
    [0.06, 0.185],
    [0, 0.185],
  ],
  top: [
    [0, 0],
    [0.008, 0],
    [0.07, 0.08],
    [0.075, 0.1],
    [0.06, 0.115],
    [0.012, 0.125],
    [0.01, 0.19],
    [0, 0.19],
  ],
  spindle: [
    [0, 0],
    [0.035, 0],
    [0.035, 0.05],
    [0.018, 0.07],
    [0.03, 0.11],
    [0.03, 0.15],
    [0.014, 0.24],
    [0.014, 0.3],
    [0.028, 0.36],
    [0.02, 0.42],
    [0.03, 0.45],
    [0.03, 0.5],
    [0, 0.5],
  ],
  mallet: [
    [0, 0],
    [0.07, 0],
    [0.08, 0.03],
    [0.075, 0.13],
    [0.06, 0.16],
    [0.018, 0.17],
    [0.015, 0.28],
    [0.024, 0.34],
    [0.018, 0.38],
    [0, 0.38],
  ],
  lamp: [
    [0, 0],
    [0.08, 0],
    [0.08, 0.015],
    [0.02, 0.03],
    [0.012, 0.06],
    [0.012, 0.3],
    [0.15, 0.3],
    [0.085, 0.5],
    [0.08, 0.5],
    [0, 0.5],
  ],
  pot: [
    [0, 0],
    [0.11, 0],
    [0.125, 0.015],
    [0.125, 0.16],
    [0.132, 0.165],
    [0.132, 0.175],
    [0.02, 0.2],
    [0.02, 0.225],
    [0, 0.23],
  ],
  stool: [
    [0, 0.43],
    [0.17, 0.43],
    [0.17, 0.46],
    [0, 0.46],
  ],
} satisfies Record<string, Outline>;

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
  books: (x: number, y: number, z: number, long: number): Thing[] => {
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
    return row;
  },
};
