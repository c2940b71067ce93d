import assert from "node:assert/strict";
import { test } from "node:test";
import { runCells } from "../../grid/run-cells.ts";

const cells = [
  { name: "one", run: () => "3 documents" },
  {
    name: "two",
    run: () => {
      throw new Error("A word is lost.");
    },
  },
  { name: "three", run: async () => "4 documents" },
];

test("every cell runs, also after one that fails, and each is told with what it counted", async () => {
  const said: string[] = [];
  const { passed, left, failures } = await runCells(cells, { say: (line) => said.push(line) });
  assert.deepEqual(said, [
    "ok    one: 3 documents",
    "FAIL  two: A word is lost.",
    "ok    three: 4 documents",
  ]);
  assert.deepEqual([passed, left, failures.map(({ name }) => name)], [2, 0, ["two"]]);
});

test("when time is over, the cells that were not run are counted", async () => {
  const { passed, left } = await runCells(cells, { minutes: -1, say: () => undefined });
  assert.deepEqual([passed, left], [0, 3]);
});
