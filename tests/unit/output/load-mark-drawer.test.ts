import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadMarkDrawer } from "../../../src/output/load-mark-drawer.ts";

test("what draws the marks tells their names, or nothing where a site's own drawer has none to tell", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-marks-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const site = { assetsDirs: [join(folder, "assets")], cacheDir: folder, workingDir: folder };
  const none = await loadMarkDrawer(site);
  assert.deepEqual([none("circle"), none.names], ["", []]);

  const write = (code: string) => writeFileSync(join(folder, "assets/motif/draw-mark.ts"), code);
  mkdirSync(join(folder, "assets/motif"), { recursive: true });
  write('export function drawMark(name: string) { return name + "!"; }');
  const silent = await loadMarkDrawer(site);
  assert.deepEqual([silent("circle"), silent.names], ["circle!", undefined]);

  write('export function drawMark(name: string) { return name; }\ndrawMark.names = ["circle"];');
  assert.deepEqual((await loadMarkDrawer(site)).names, ["circle"]);

  write("export function drawMark() { return null.lost; }");
  const faulty = await loadMarkDrawer(site);
  assert.throws(
    () => faulty("circle"),
    /^FaultError: assets\/motif\/draw-mark\.ts:1:42 .*asset-fault\n.*\n.*"drawMark" fails: Cannot read/,
  );
});
