import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { formatNumber } from "../../../src/site/format-number.ts";
import { repository } from "../../support/run-waymark.ts";

test("a number has the signs and digits of its locale", () => {
  assert.equal(formatNumber(1234.5, "en"), "1,234.5");
  assert.equal(formatNumber(1234.5, "de"), "1.234,5");
  assert.equal(formatNumber(12, "fa"), "۱۲");
  assert.equal(formatNumber(12, "fa-u-nu-latn"), "12");
});

test("a locale that nobody knows is written as in English on every machine", () => {
  const module = JSON.stringify(join(repository, "src/site/format-number.ts"));
  const program = `const { formatNumber } = await import(${module}); console.log(formatNumber(1234.5, "tlh"));`;
  const run = ["--import", "tsx", "--input-type=module", "--eval", program];
  const said = execFileSync(process.execPath, run, {
    cwd: repository,
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
    encoding: "utf8",
  });
  assert.equal(said, "1,234.5\n");
});
