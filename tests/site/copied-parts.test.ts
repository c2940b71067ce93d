import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { buildFolder, writeTwoLanguages } from "../support/two-languages.ts";

const tide = "At low water one can walk to the old pier and see the posts that it stood on.";
const files = {
  "content/en/visit.md": `# Visit\n\n## Hours {#hours}\n\nWe open at nine.\n\n## Tides\n\n${tide}\n`,
  "content/es/visit.md": `# Visita\n\n## Horas {#hours}\n\nAbrimos a las nueve.\n\n## Mareas\n\n${tide}\n`,
};

test("a reader is told that a part is not translated after the original went on too, until it is translated", () => {
  const folder = writeTwoLanguages(files);
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(folder, "content", path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  const page = () => buildFolder(folder, "--keep-going").read("es/visit/index.html") ?? "";
  const marked = new RegExp(`class="translation-notice"[\\s\\S]*<p lang="en" dir="ltr">${tide}`);
  assert.match(page(), marked);
  runWaymark(["remember", "--date", "2026-03-01"], folder);
  edit("en/visit.md", (text) => text.replace("low water", "high water one stays away, and at low water"));
  assert.match(page(), marked);
  runWaymark(["remember", "--date", "2026-03-01"], folder);
  edit("en/visit.md", (text) => text.replace("old pier", "older pier"));
  assert.match(page(), marked);
  edit("es/visit.md", (text) => text.replace(tide, "Con marea baja se puede caminar hasta el viejo muelle."));
  assert.doesNotMatch(page(), /translation-notice/);
});
