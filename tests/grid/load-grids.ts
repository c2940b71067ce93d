import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "./grid.ts";

const folder = join(import.meta.dirname, "grids");

/** Every grid, by its name, which is that of its file. */
export async function loadGrids(): Promise<Map<string, Grid>> {
  const grids = new Map<string, Grid>();
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.ts$/, "");
    grids.set(name, (await import(join(folder, file)))[name]);
  }
  return grids;
}
