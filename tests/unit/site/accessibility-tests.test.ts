import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import * as rules from "../../../src/checks/rules.ts";
import { accessibilityTests } from "../../../src/site/accessibility-tests.ts";
import { pageTests } from "../../support/accessibility/page-tests.ts";
import { reachTests } from "../../support/accessibility/reach-tests.ts";
import { repository } from "../../support/run-waymark.ts";

const named = Object.keys(accessibilityTests.inBrowser).sort();

test("each rule of which the statement on accessibility tells is one of the check", () => {
  const known = Object.values(rules).map(({ id }) => id);
  const told = Object.values(accessibilityTests.always).flat();
  assert.deepEqual(
    told.filter((id) => !known.includes(id)),
    [],
  );
});

test("each test of which it tells is done in a browser, and no test is left out of it", () => {
  const done = [...pageTests, ...reachTests].flatMap(({ tells }) => tells);
  assert.deepEqual([...new Set(done)].sort(), named);
});

test("the site tells of all of them as its record says, which is renewed when a test is added", () => {
  const entries: { tests?: string[]; pages?: number }[] = parse(
    readFileSync(join(repository, "content/data/accessibility.yaml"), "utf8"),
  );
  const byProgram = entries.filter(({ tests }) => tests);
  assert.deepEqual(
    byProgram.map(({ tests }) => tests?.toSorted()),
    [named],
    "Run node --import tsx tests/support/record-tests.ts",
  );
});
