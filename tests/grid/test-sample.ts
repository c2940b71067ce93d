import { test } from "node:test";
import type { Grid } from "./grid.ts";

/** One test for each cell of a grid's sample; `npm run grid` runs the others. */
export function testSample({ about, cells, sample }: Grid): void {
  for (const name of sample) {
    const cell = cells.find((known) => known.name === name);
    test(`${about} (${name})`, async () => {
      if (!cell) throw new Error(`The grid has no cell "${name}".`);
      await cell.run();
    });
  }
}
