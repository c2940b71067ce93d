import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { DrawMark } from "../../../src/layouts/site-assets.ts";
import { buildMarkFiles } from "../../../src/output/build-mark-files.ts";

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">${inside}</svg>`;
const night = "<style>.sea{fill:#00f}@media (prefers-color-scheme:dark){.sea{fill:#99f}}</style>";

/** The files of a site that draws these, all of them as files. */
function buildOf(t: TestContext, drawings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-marks-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "assets/motif"), { recursive: true });
  writeFileSync(join(folder, "assets/motif/draw-mark.ts"), "");
  const drawMark: DrawMark = (name) => drawings[name] ?? "";
  drawMark.files = Object.keys(drawings);
  const site = { assetsDirs: [join(folder, "assets")], cacheDir: null, workingDir: folder };
  return buildMarkFiles(site, drawMark);
}

test("a drawing becomes a file of its size, with its colours of the night, under a name that changes with it", async (t) => {
  const [one] = await buildOf(t, { "quay side": svg(`${night}<path class="sea" d="M0 0h90v60"/>`) });
  assert.match(one?.svg ?? "", /prefers-color-scheme:\s*dark.*#99f/);
  assert.deepEqual({ ...one?.file, path: "" }, { name: "quay side", path: "", width: 90, height: 60 });
  assert.match(one?.file.path ?? "", /^\/assets\/drawings\/quay-side\.[0-9a-f]{10}\.svg$/);
  const [other] = await buildOf(t, { "quay side": svg('<path class="sea" d="M0 0h90v50"/>') });
  assert.notEqual(other?.file.path, one?.file.path);
});

test("a drawing that browsers would not show as it was drawn is told by its name", async (t) => {
  const faults: [drawn: string, message: RegExp][] = [
    [svg("<g><path d='M0 0'/>"), /draw-mark\.ts.*The drawing "quay" can't be a file: /s],
    [svg('<image href="https://elsewhere.example/a.png"/>'), /could fetch or run something: "https:/],
    ["", /can't be a file/],
  ];
  for (const [drawn, message] of faults) await assert.rejects(buildOf(t, { quay: drawn }), message);
});
