import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository, runWaymark } from "../support/run-waymark.ts";
import { goodPages, writeSite } from "../support/write-site.ts";

const bin = join(repository, "src/commands/waymark.mjs");
const trace = /\n\s+at |node:|ENOENT|ENOSPC/;

test("a reader that leaves early takes nothing from the exit code", async () => {
  const links = Array.from({ length: 2000 }, (_, at) => `[page ${at}](none-${at}.md)\n`).join("\n");
  const folder = writeSite({ "index.md": `# Home\n\n${links}` });
  const child = spawn(process.execPath, [bin, "check"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.stdout.destroy());
  let complaints = "";
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  assert.equal(code, 1);
  assert.equal(complaints, "");
});

test("where what is printed can't be written, a sentence says so and the run fails", (t) => {
  if (!existsSync("/dev/full")) return t.skip("There is no /dev/full on this system.");
  const folder = writeSite(goodPages);
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [bin, "check"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  assert.equal(status, 1);
  assert.equal(stderr, "What is to be printed can't be written: the disk is full.\n");
});

test("a report that can't be written is told with its file", () => {
  const folder = writeSite(goodPages);
  const lost = runWaymark(["check", "--report", "no/such/report.txt"], folder);
  assert.equal(lost.status, 1);
  assert.equal(
    lost.stderr,
    "The report can't be written to no/such/report.txt: a file or folder that it needs is gone.\n",
  );
  mkdirSync(join(folder, "report.txt"));
  const taken = runWaymark(["check", "--report", "report.txt"], folder);
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, /can't be written to report\.txt: a folder has that name\.\n$/);
  assert.doesNotMatch(lost.stderr + taken.stderr, trace);
});

test("a line break in the name of a file begins no line of what is printed", () => {
  const folder = writeSite(goodPages);
  writeFileSync(join(folder, "content/a\n::error::b.md"), "# A\n\n[x](lost.md)\n");
  const runs = [["build"], ["build", "--keep-going"], ["check"], ["check", "--format", "github"]];
  for (const args of [...runs, ["check", "--format", "markdown"]]) {
    const { stdout, stderr } = runWaymark(args, folder);
    assert.match(stdout + stderr, /error::b\.md|error%3A%3Ab\.md/, args.join(" "));
    assert.doesNotMatch(stdout + stderr, /^::error::b/m, args.join(" "));
  }
});

test("a page whose faults are merely untidy stays with --keep-going, and they are told", () => {
  const folder = writeSite({
    ...goodPages,
    "rooms.md": "# Rooms\n\n## East\n\n#### Blue\n\nText.\n",
    "bad.md": "# Bad\n\n[x](lost.md)\n",
  });
  const { status, stderr } = runWaymark(["build", "--keep-going"], folder);
  assert.equal(status, 3);
  assert.match(stderr, /rooms\.md:5:1 {2}heading-skipped/);
  assert.match(stderr, /LEFT OUT[^\n]*\n {2}content\/bad\.md\n$/);
  assert.match(readFileSync(join(folder, "_site/rooms/index.html"), "utf8"), /Blue/);
  assert.equal(existsSync(join(folder, "_site/bad")), false);
});

test("one page is counted as one page", () => {
  const { stdout } = runWaymark(["build"], writeSite({ "index.md": "# Home\n\nText.\n" }));
  assert.match(stdout, /^1 page written to /);
});
