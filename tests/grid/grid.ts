/** One case of a grid. */
export interface Cell {
  /** What tells it from the others, e.g. `seed 7` or `Node 22, build`. */
  name: string;
  /** Does the work; says what it counted, e.g. `1,000 documents`. Throws where something does not hold. */
  run: () => Promise<string> | string;
}

/**
 * Something that should hold in more cases than `npm test` has time for. A grid is one file in `grids/`, which exports it
 * under the file's name, and one test that runs its sample (see `test-sample.ts`).
 */
export interface Grid {
  /** One sentence: what holds in all cells. */
  about: string;
  /** All cells, in an order that is always the same. */
  cells: Cell[];
  /** Names of the cells that `npm test` runs. */
  sample: string[];
}

/** Cells that differ in the seed of their random numbers, from 1. */
export function seedCells(count: number, run: (seed: number) => Promise<string> | string): Cell[] {
  return Array.from({ length: count }, (_, at) => ({ name: `seed ${at + 1}`, run: () => run(at + 1) }));
}
