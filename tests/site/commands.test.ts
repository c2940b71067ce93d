import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

/** A site of these files in a new folder; paths are below `content/`. */
function makeSite(files: Record<string, string | Uint8Array>): string {
  const folder = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const good = { "index.md": "# Home\n\nHello. See [the details](more.md).\n", "more.md": "# More\n\nText.\n" };

test("a build with errors exits 1, tells all of them and leaves the last output as it was", () => {
  const folder = makeSite(good);
  assert.equal(runWaymark(["build"], folder).status, 0);
  const before = readFileSync(join(folder, "_site/index.html"), "utf8");
  writeFileSync(join(folder, "content/index.md"), "# Home\n\n[x](lost.md) [y](gone.md)\n");
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  assert.match(stderr, /index\.md:3:5 {2}link-missing-page/);
  assert.match(stderr, /index\.md:3:18 {2}link-missing-page/);
  assert.match(stderr, /Nothing was written; the site is as it was\.\n$/);
  assert.equal(readFileSync(join(folder, "_site/index.html"), "utf8"), before);
});

test("two pages at one address are an error that names both", () => {
  const folder = makeSite({ ...good, "other.md": "---\npermalink: /more/\n---\n\nText.\n" });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /content\/other\.md:2:12 {2}page-address-twice\n {2}2 │ permalink: \/more\/\n {4}│ {12}\^{6} This page has the address "\/more\/", but so has content\/more\.md\./,
  );
});

test("every fault of reading is told in one run, and nothing crashes", () => {
  const folder = makeSite({
    ...good,
    "a.md": "---\nordr: 2\n---\n",
    "b.md": "---\norder: two\n---\n",
    "c.md": "---\ntitle: A: b\n---\n",
    "d.md": " ---\ntitle: D\n---\n",
    "e.md": "\uFEFF---\ntitle: E\n---\n",
    "f.md": "---\nsidenav:\n\t- link: x\n---\n",
    "g.md": "",
    "h.md": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
    "i.md": "---\nsidenav:\n- link: nowhere\n  title: N\n---\n\nText.\n",
    "j.md": "---\r\ntitle: Windows\r\n---\r\n\r\nText.\r\n",
  });
  const { status, stdout } = runWaymark(["check", "--format", "json"], folder);
  assert.equal(status, 1);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string }[] };
  assert.deepEqual(
    problems
      .filter(({ rule }) => rule !== "page-unreachable")
      .map(({ file, rule }) => `${file.slice(8)} ${rule}`),
    [
      "a.md yaml-unknown-key",
      "b.md yaml-wrong-value",
      "c.md yaml-colon-in-value",
      "d.md front-matter-mark",
      "e.md file-bom",
      "f.md yaml-tab",
      "g.md file-empty",
      "h.md file-binary",
      "i.md sidenav-missing-target",
    ],
  );
});

test("--keep-going writes the other pages, says loudly which is missing and exits 3", () => {
  const folder = makeSite({
    ...good,
    "bad.md": "---\nordr: 1\n---\n\nText.\n",
    "worse.md": "# Worse\n\n[x](lost.md)\n",
  });
  const { status, stderr } = runWaymark(["build", "--keep-going"], folder);
  assert.equal(status, 3);
  assert.match(
    stderr,
    /LEFT OUT because of the errors above, and not on the site:\n {2}content\/bad\.md\n {2}content\/worse\.md\n$/,
  );
  assert.ok(existsSync(join(folder, "_site/more/index.html")));
  assert.ok(!existsSync(join(folder, "_site/worse/index.html")));
});

test("--keep-going tells where links to a missing page stand", () => {
  const folder = makeSite({ ...good, "more.md": "# More\n\n[x](lost.md)\n" });
  const { status, stderr } = runWaymark(["build", "--keep-going"], folder);
  assert.equal(status, 3);
  assert.match(stderr, /content\/index\.md:3:26 {2}notice: link-missing-page/);
});

test("dates decide by the day in the site's time zone", () => {
  const folder = makeSite({
    ...good,
    "site.yaml": "timezone: Pacific/Auckland\n",
    "soon.md": "---\ntitle: Soon\npublish: 2026-03-02\nexpires: 2026-03-03\n---\n\nText.\n",
  });
  const isThere = (args: string[], env = {}) => {
    assert.equal(runWaymark(["build", ...args], folder, env).status, 0);
    return existsSync(join(folder, "_site/soon/index.html"));
  };
  assert.deepEqual(
    ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map((day) => isThere(["--date", day])),
    [false, true, true, false],
  );
  // Noon of 1 March in London is the small hours of 2 March in Auckland.
  assert.equal(isThere([], { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 2, 1, 12) / 1000) }), true);
  assert.equal(isThere([], { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 2, 1, 10) / 1000) }), false);
});

test("check names some files only when asked to, in each format", () => {
  const folder = makeSite({
    "index.md": "# Home\n\n[x](lost.md)\n",
    "more.md": "# More\n\n[y](gone.md) [home](index.md)\n",
  });
  const { status, stdout } = runWaymark(["check", "content/more.md"], folder);
  assert.equal(status, 1);
  assert.match(stdout, /more\.md:3:5/);
  assert.doesNotMatch(stdout, /index\.md:3/);
  assert.match(
    runWaymark(["check", "--format", "github"], folder).stdout,
    /^::error file=content\/index\.md,line=3,col=5/,
  );
  assert.match(runWaymark(["check", "--format", "markdown"], folder).stdout, /^\*\*2 errors/);
  assert.equal(runWaymark(["check", "--format", "json", "--report", "report.json"], folder).stdout, "");
  assert.equal(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).version, 1);
  assert.equal(
    runWaymark(["check", "--format", "xml"], folder).stderr,
    'There is no format "xml". Formats: text, json, github, markdown.\n',
  );
});

test("check explains a rule", () => {
  const { stdout, status } = runWaymark(["check", "--explain", "word-twice"], repository);
  assert.equal(status, 0);
  assert.match(stdout, /^word-twice \(a notice/);
  assert.equal(
    runWaymark(["check", "--explain", "word-twise"], repository).stderr,
    'There is no rule "word-twise". Did you mean "word-twice"?\n',
  );
});

test("a pipe that is closed early is no crash", async () => {
  const folder = makeSite({ "index.md": `# Home\n\n${"[x](lost.md)\n".repeat(2000)}` });
  const bin = join(repository, "src/commands/waymark.mjs");
  const child = spawn(process.execPath, [bin, "check"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.once("exit", resolve));
  assert.equal(stderr, "");
});

test("fix mends what it can, keeps the rest byte for byte, and --dry-run only shows it", () => {
  const text =
    "---\r\ntitle: A: b\r\n# a comment\r\n---\r\n\r\n##Head\r\n\r\nSee [x] (https://x.example/) and  two blanks.   \r\n";
  const folder = makeSite({ "index.md": text });
  const file = join(folder, "content/index.md");
  const dry = runWaymark(["fix", "--dry-run"], folder);
  assert.match(dry.stdout, /would be mended\. Nothing was written/);
  assert.equal(readFileSync(file, "utf8"), text);
  const { status, stdout } = runWaymark(["fix"], folder);
  assert.equal(status, 0);
  assert.match(stdout, /^- title: A: b\n\+ title: "A: b"$/m);
  assert.equal(
    readFileSync(file, "utf8"),
    '---\r\ntitle: "A: b"\r\n# a comment\r\n---\r\n\r\n## Head\r\n\r\nSee [x](https://x.example/) and  two blanks.   \r\n',
  );
  assert.match(runWaymark(["fix"], folder).stdout, /^Nothing to mend by itself\./);
});

test("an output folder with somebody's files is refused in one sentence", () => {
  const folder = makeSite(good);
  mkdirSync(join(folder, "home"));
  writeFileSync(join(folder, "home/thesis.doc"), "precious");
  const { status, stderr } = runWaymark(["build", "--output", "home"], folder);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^The output folder .* holds files that Waymark did not make \(such as thesis\.doc\), so it was left alone\./m,
  );
  assert.doesNotMatch(stderr, /\n {4}at /);
});

test("a missing folder and a wrong day are told plainly", () => {
  const folder = makeSite(good);
  assert.match(
    runWaymark(["build", "--input", "contnet"], folder).stderr,
    /There is no folder "contnet"\. Say with --input in which folder the content is\./,
  );
  assert.match(
    runWaymark(["build", "--date", "1.3.2026"], folder).stderr,
    /"1\.3\.2026" is no day\. Write it like 2026-03-01\./,
  );
});
