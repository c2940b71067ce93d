import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readGuide } from "../../support/guide/read-examples.ts";
import { repository } from "../../support/run-waymark.ts";

const folder = join(repository, "content/.guide");
const taken = readdirSync(folder).filter((name) => name.endsWith(".webp"));
// Examples show pictures too, which are those of the site.
const shown = readGuide().flatMap(([, text]) =>
  [
    ...text
      .replace(/^```[\s\S]*?^```|`[^`\n]+`/gm, "")
      .matchAll(
        /!\[(?<alt>[^\]]*)\]\((?<path>[^)]+)\)|<img src="(?<file>[^"]+)" width="\d+" alt="(?<words>[^"]*)">/g,
      ),
  ].map(({ groups = {} }) => ({
    name: (groups.path ?? groups.file ?? "").replace(".guide/", ""),
    alt: groups.alt ?? groups.words ?? "",
  })),
);

test("the guide shows each of its pictures, and says in words what it shows", () => {
  assert.deepEqual(shown.map(({ name }) => name).sort(), taken);
  for (const { name, alt } of shown) assert.ok(alt.length > 60, name);
});

test("the pictures of the guide are light: a reader loads them all at once", () => {
  const sizes = taken.map((name) => statSync(join(folder, name)).size);
  assert.ok(Math.max(...sizes) < 60_000, `${Math.max(...sizes)}`);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 400_000);
});
