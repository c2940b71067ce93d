import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import type { Version } from "../../../src/sources/read-history.ts";
import { readOldParts } from "../../../src/sources/read-old-parts.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";

test("older versions are read until what is sought is found, a few at a time", async () => {
  const { page } = parseAt("# Now\n");
  const versions: Version[] = Array.from({ length: 30 }, (_, n) => ({ blob: `# Title ${n}\n`, day: "" }));
  const asked: number[] = [];
  const read = async (wanted: Version[]) => {
    asked.push(wanted.length);
    return new Map(wanted.map((version) => [version, version.blob]));
  };
  const seen: string[] = [];
  const isFound = (parts: { text: string }[]) => {
    seen.push(parts[0]?.text ?? "");
    return parts[0]?.text === "Title 9";
  };
  const sought = [{ page: page as Page, versions, isFound }];
  await readOldParts(makeSite(), { versions: new Map(), read }, sought);
  assert.equal(seen.at(-1), "Title 9");
  assert.equal(seen.length, 10);
  assert.deepEqual(asked, [8, 8]);
});

test("a version that can't be read is passed over", async () => {
  const { page } = parseAt("# Now\n");
  const versions = ["lost", "# Old\n"].map((blob) => ({ blob, day: "" }));
  const read = async (wanted: Version[]) =>
    new Map(wanted.filter(({ blob }) => blob !== "lost").map((version) => [version, version.blob]));
  const seen: string[] = [];
  const isFound = (parts: { text: string }[]) => seen.push(parts[0]?.text ?? "") > 99;
  const sought = [{ page: page as Page, versions, isFound }];
  await readOldParts(makeSite(), { versions: new Map(), read }, sought);
  assert.deepEqual(seen, ["Old"]);
});
