import assert from "node:assert/strict";
import { test } from "node:test";
import { divideEntries } from "../../../src/navigation/divide-entries.ts";

const entries = Array.from({ length: 60 }, (_, at) => ({
  key: `content/data/a.yaml ${at}`,
  values: { name: at },
}));
const shape = (kind: string | null) =>
  divideEntries({ kind }, entries).map(({ key, items }) => `${key}: ${items.length}`);

test("a long list of data is divided, but one that what is over leaves is not", () => {
  assert.deepEqual(shape(null), [": 50", "2: 10"]);
  assert.deepEqual(shape("events"), [": 60"]);
});
