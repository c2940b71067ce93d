import type { Look } from "../../../src/site/look-schema.ts";

// Very light, very dark, neon, grey, and what people have; in all forms that CSS has.
const colors = [
  "#000000",
  "#ffffff",
  "#808080",
  "#ffff00",
  "#39ff14",
  "#ff00ff",
  "#00ffff",
  "#ff0000",
  "#0000ff",
  "#fffde7",
  "#0b0b0f",
  "#e8590c",
  "#7a1fa2",
  "#0a5068",
  "#f2b705",
  "#d6336c",
  "#c0c0c0",
  "#3d3d3d",
  "teal",
  "hotpink",
  "oklch(70% 0.2 150)",
  "oklch(30% 0.3 20)",
  "hsl(280 90% 60%)",
  "rgb(255 0 0 / 40%)",
  "#00800080",
];
const papers = [
  "warm",
  "cool",
  "white",
  "#fff1d6",
  "#ffff00",
  "#e8dcc4",
  "#808080",
  "#101820",
  "#000000",
  "oklch(30% 0.12 300)",
];

/** 250 looks: each colour on each paper, with a second colour that goes through all of them, among which are pairs of equal ones. */
export function listLooks(): Look[] {
  return colors.flatMap((accent, at) =>
    papers.map((paper, n) => ({
      accent,
      paper,
      second: n === 0 ? accent : (colors[(at * 3 + n * 7) % colors.length] as string),
    })),
  );
}
