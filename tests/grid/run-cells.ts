import type { Cell } from "./grid.ts";

/** What became of the cells of a grid. */
export interface GridResult {
  passed: number;
  /** Cells that time did not suffice for. */
  left: number;
  failures: { name: string; error: unknown }[];
}

/** Runs cells in turn, until `minutes` are over, and tells of each in one line. */
export async function runCells(
  cells: Cell[],
  { minutes = Number.POSITIVE_INFINITY, say }: { minutes?: number; say: (line: string) => void },
): Promise<GridResult> {
  const result: GridResult = { passed: 0, left: 0, failures: [] };
  const start = performance.now();
  for (const { name, run } of cells) {
    if (performance.now() - start > minutes * 60_000) {
      result.left++;
      continue;
    }
    try {
      say(`ok    ${name}: ${await run()}`);
      result.passed++;
    } catch (error) {
      say(`FAIL  ${name}: ${error instanceof Error ? error.message : error}`);
      result.failures.push({ name, error });
    }
  }
  return result;
}
