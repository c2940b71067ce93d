import { parseArgs } from "node:util";
import type { Grid } from "./grid.ts";
import { loadGrids } from "./load-grids.ts";
import { runCells } from "./run-cells.ts";

const usage = `npm run grid -- NAME [--only TEXT] [--minutes N]

--only TEXT     runs the cells whose names have TEXT in them
--minutes N     begins no cell after that time, and says how many are left

`;

/** `npm run grid -- NAME`: the whole grid, or a list of all without a name. Gives the exit code: 1 where a cell failed, 2 for a wrong call. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: "string" }, minutes: { type: "string" } },
    allowPositionals: true,
  });
  const grids = await loadGrids();
  const [name] = positionals;
  const grid = name === undefined ? undefined : grids.get(name);
  if (!grid) {
    process.stdout.write(`${usage}${[...grids].map(formatGrid).join("")}`);
    if (name !== undefined) process.stderr.write(`\nThere is no grid "${name}".\n`);
    return name === undefined ? 0 : 2;
  }
  const cells = grid.cells.filter((cell) => cell.name.includes(values.only ?? ""));
  console.log(`${name}: ${grid.about}\n${cells.length} of ${grid.cells.length} cells\n`);
  const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
  const { passed, left, failures } = await runCells(cells, { minutes, say: console.log });
  console.log(`\n${name}: ${passed} passed, ${failures.length} failed, ${left} not run.`);
  for (const { name: cell, error } of failures) console.error(`\n${cell}:`, error);
  return failures.length > 0 || passed === 0 ? 1 : 0;
}

function formatGrid([name, { about, cells, sample }]: [string, Grid]): string {
  return `${name.padEnd(10)} ${about} (${cells.length} cells; npm test runs ${sample.length})\n`;
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 2;
});
