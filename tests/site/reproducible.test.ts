import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

/** Path and digest of every file below a folder. */
function digest(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}`,
    )
    .sort();
}

function build(folder: string, env: Record<string, string>): string[] {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01"], folder, env);
  assert.equal(status, 0, stderr);
  return digest(join(folder, "_site"));
}

test("two builds are the same byte for byte, whatever folder, time zone and locale", () => {
  const one = build(makeFolder("tests/fixtures/harbour"), { TZ: "Pacific/Auckland", LC_ALL: "C", LANG: "C" });
  const two = build(makeFolder("tests/fixtures/harbour"), {
    TZ: "America/Los_Angeles",
    LC_ALL: "de_DE.UTF-8",
    LANG: "tr_TR.UTF-8",
  });
  assert.deepEqual(one, two);
  assert.ok(one.length > 10);
});

test("the day of the last change comes from git; a shallow clone is said and not trusted", () => {
  const folder = makeFolder();
  const original = join(folder, "original");
  cpSync(join(repository, "tests/fixtures/plain"), join(original, "content"), { recursive: true });
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
      cwd,
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: "2025-05-06T12:00:00Z",
        GIT_AUTHOR_DATE: "2025-05-06T12:00:00Z",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  git(folder, "init", "-q", "original");
  const build = (cwd: string) => runWaymark(["build"], cwd);
  const page = (cwd: string) => readFileSync(join(cwd, "_site/guide/bowline/index.html"), "utf8");
  assert.equal(build(original).status, 0);
  assert.doesNotMatch(page(original), /<time/, "no history, no day");
  git(original, "add", "content");
  git(original, "commit", "-qm", "one");
  git(original, "commit", "-q", "--allow-empty", "-m", "two");
  build(original);
  assert.match(page(original), /<time datetime="2025-05-06">May 6, 2025<\/time>/);
  git(folder, "clone", "-q", "--depth", "1", `file://${original}`, "shallow");
  const { stderr } = build(join(folder, "shallow"));
  assert.match(stderr, /notice: git-shallow/);
  assert.doesNotMatch(page(join(folder, "shallow")), /<time/);
});
