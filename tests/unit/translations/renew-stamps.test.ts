import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeParts } from "../../../src/translations/judge-parts.ts";
import { digestDifferences, renewStamps } from "../../../src/translations/renew-stamps.ts";
import { makeParts, makeStamp } from "../../support/make-parts.ts";

const same = (text: string) => text;
const judge = (source: string, own: string, stamps = [] as ReturnType<typeof makeStamp>[]) =>
  judgeParts(makeParts(source), makeParts(own), stamps);

test("a stamp says what the part was made from, and what differs is meant only once somebody said so", () => {
  const judged = judge("# T\n\n## When\n\n25 people\n", "# T\n\n## Quand\n\nMille\n");
  const stamp = {
    own: "#quand",
    source: "#when",
    meaning: "When 25 people",
    form: "\u0002h2\u0003 When 25 people",
    made: "Quand Mille",
    known: "",
    targets: [],
  };
  assert.deepEqual(renewStamps(judged, same)[1], stamp);
  const known = '[{"what":"numbers","lacking":["25"],"beside":[]}]';
  assert.deepEqual(renewStamps(judged, same, (part) => part.own?.key === "#quand").slice(1), [
    { ...stamp, known },
  ]);
  assert.equal(digestDifferences(judge("# T\n", "# T\n").parts[0] as never, same), "");
});

test("stamps take the names that their parts have now, and two that say the same become one", () => {
  const stamps = [makeStamp("#quand", "#when"), makeStamp("#quand", "#when", { made: "other" })];
  const judged = judge("# T\n\n## Days\n", "# T\n\n## Quand\n", stamps);
  assert.deepEqual(renewStamps(judged, same).slice(1), [makeStamp("#quand", "#days", { made: "other" })]);
});

test("stamps of parts that are gone stay while it can't be told to which part they belong", () => {
  const stray = makeStamp("#ancien", "#old");
  const unsure = judge("# T\n\n## A\n\n## B\n", "# T\n\n## X\n", [stray]);
  assert.ok(renewStamps(unsure, same).includes(stray));
  assert.ok(!renewStamps(judge("# T\n", "# T\n", [makeStamp("@", "@"), stray]), same).includes(stray));
});
