import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compileSass } from "../../../src/output/compile-sass.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const folder = makeFolder();
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("each of several style sheets that are asked for at once gets its own CSS", async () => {
  mkdirSync(join(folder, "shared"));
  write("shared/_tokens.scss", "$sea: teal;");
  const good = write("good.scss", '@use "tokens";\na { color: tokens.$sea; }');
  const bad = write("bad.scss", "a { color: $lost; }");
  const paths = [join(folder, "shared")];
  const [one, fault, other] = await Promise.allSettled(
    [good, bad, good].map((path) => compileSass(path, paths)),
  );
  assert.deepEqual(one, { status: "fulfilled", value: "a {\n  color: teal;\n}" });
  assert.deepEqual(other, one);
  assert.equal(fault?.status, "rejected");
  assert.match((fault as PromiseRejectedResult).reason.message, /^Undefined variable\..*bad\.scss 1:12/s);
});

test("an old form that Sass will drop is a fault", async () => {
  const old = write("old.scss", '@import "shared/tokens";');
  await assert.rejects(compileSass(old, []), /Sass @import rules are deprecated/);
});
