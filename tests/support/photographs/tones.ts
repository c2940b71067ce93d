import type { Tone } from "./scene.ts";

/** Noise from 0 to 1 that is the same at the same place. */
function noise(x: number, y: number, z: number): number {
  const at = (i: number, j: number, k: number) => {
    const n = Math.sin(i * 127.1 + j * 311.7 + k * 74.7) * 43758.5453;
    return n - Math.floor(n);
  };
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const ease = (t: number) => t * t * (3 - 2 * t);
  const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)];
  const mix = (a: number, b: number, t: number) => a + (b - a) * t;
  const plane = (l: number) =>
    mix(mix(at(i, j, l), at(i + 1, j, l), u), mix(at(i, j + 1, l), at(i + 1, j + 1, l), u), v);
  return mix(plane(k), plane(k + 1), w);
}

/** The surfaces of the photographs. */
export const tones = {
  even:
    (tone: number): Tone =>
    () =>
      tone,
  plaster:
    (tone: number): Tone =>
    (x, y, z) =>
      tone * (0.9 + 0.13 * noise(x * 2.1, y * 2.1, z * 2.1) + 0.05 * noise(x * 17, y * 17, z * 17)),
  /** Boards of a width that run along z, or along x. */
  boards:
    (tone: number, width: number, alongX = false): Tone =>
    (x, y, z) => {
      const [across, along] = alongX ? [z, x] : [x, z];
      const board = Math.floor(across / width);
      const edge = Math.abs(across / width - board - 0.5) > 0.485 ? 0.35 : 1;
      return (
        edge *
        tone *
        (0.75 + 0.3 * noise(board * 9.7, 1, 2) + 0.16 * noise(across * 60, along * 1.6, board) + y * 0)
      );
    },
  wood:
    (tone: number): Tone =>
    (x, y, z) =>
      tone * (0.82 + 0.22 * noise(x * 1.5, y * 46, z * 46) + 0.08 * noise(x * 6, y * 90, z * 90)),
  glaze:
    (tone: number, dipped = -1, below = tone): Tone =>
    (x, y, z) =>
      (y > dipped ? tone : below) * (0.94 + 0.1 * noise(x * 40, y * 40, z * 40)),
};
