import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { buildExampleSite } from "../support/guide/build-example-site.ts";
import { readExamples } from "../support/guide/read-examples.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const { files } = await buildExampleSite();
const folder = makeFolder();
const content = join(folder, "content");
writeTree(content, files);

/** What the check says of the site of all examples. */
const check = () => runWaymark(["check", "--date", "2026-11-30"], folder).stdout;

test("all examples of the guide stand on one site, and the check has nothing to say but what the guide tells", () => {
  const [, place, ...rest] = /^(\S+) {2}(.*)$/m.exec(check()) ?? [];
  assert.deepEqual([place, ...rest], ["content/pl/interface.yaml", "notice: words-missing"]);
});

test("what the check says in the guide is what it says", () => {
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const prices = join(content, "en/visit/prices.md");
  const text = readFileSync(prices, "utf8").replace("title: Prices", "title: Tickets\nordr: 2");
  writeFileSync(prices, text);
  const misspelt = check();
  writeFileSync(prices, text.replace("ordr", "order"));
  renameSync(prices, join(content, "en/visit/tickets.md"));
  const renamed = check();
  const printed = readExamples().filter(({ language }) => language === "text");
  assert.equal(printed.length, 2);
  for (const { place, text } of printed)
    assert.ok(
      [misspelt, renamed].some((output) => output.includes(text)),
      `${place}\n${misspelt}\n${renamed}`,
    );
});
