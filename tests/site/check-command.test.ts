import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readTree } from "../support/file-tree.ts";
import { repository, runWaymark } from "../support/run-waymark.ts";
import { goodPages, writeSite } from "../support/write-site.ts";

const picture = join(repository, "tests/fixtures/harbour/content/en/visit/pier.png");

test("every fault of reading is told in one run, and nothing crashes", () => {
  const folder = writeSite({
    ...goodPages,
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

test("check names some files only when asked to, in each format", () => {
  const folder = writeSite({
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
    'There is no format "xml". Formats: text, json, github, markdown, code-quality.\n',
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
  const folder = writeSite({ "index.md": `# Home\n\n${"[x](lost.md)\n".repeat(2000)}` });
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

test("a second check says the same of pages that it takes from the cache, and tells a new mistake", () => {
  const folder = writeSite({
    ...goodPages,
    "index.md": "# Home\n\nSee [the details](more.md) and [the pier](lost.md).\n",
  });
  const check = () => runWaymark(["check", "--format", "json"], folder);
  const first = check();
  assert.equal(first.status, 1);
  assert.ok(existsSync(join(folder, ".cache/pages")));
  assert.deepEqual(check(), first);
  const more = join(folder, "content/more.md");
  writeFileSync(more, "# More\n\n[Home](nowhere.md)\n");
  const files = (stdout: string) => JSON.parse(stdout).problems.map(({ file }: { file: string }) => file);
  assert.deepEqual(files(check().stdout), ["content/index.md", "content/more.md"]);
  // A build takes what the check has kept.
  const taken = readTree(join(folder, ".cache/pages"));
  runWaymark(["build"], folder);
  assert.deepEqual(readTree(join(folder, ".cache/pages")), taken);
});

test("an unknown setting hides no other fault, costs the page nothing with --no-check, and a draft stays one", () => {
  const folder = writeSite({
    "index.md": "# Home\n\nSee [the walks](walks.md).\n",
    "walks.md": "---\ntitle: Walks\nauthor: Someone\nlayout: galery\n---\n\nSee [the map](no-such-map.md).\n",
    "plan.md": "---\ntitle: Plan\ndraft: yse\n---\n\nTODO all of it.\n",
  });
  const { stdout } = runWaymark(["check", "--format", "json"], folder);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string; line: number }[] };
  assert.deepEqual(
    problems.map(({ file, line, rule }) => `${file.slice(8)}:${line} ${rule}`),
    [
      "plan.md:3 yaml-wrong-value",
      "plan.md:6 placeholder-text",
      "walks.md:3 yaml-unknown-key",
      "walks.md:4 page-layout",
      "walks.md:7 link-missing-page",
    ],
  );
  assert.equal(runWaymark(["build"], folder).status, 1);
  assert.equal(runWaymark(["build", "--no-check"], folder).status, 0);
  assert.equal(existsSync(join(folder, "_site/walks/index.html")), true);
  assert.equal(existsSync(join(folder, "_site/plan/index.html")), false);
});

test("a picture that data or a field names is published and drawn in its sizes, and a document of the list too", () => {
  const folder = writeSite({
    "site.yaml": "title: Hall\nfields:\n  - name: portrait\n    type: text\n    help: A picture.\n",
    "index.md": "---\ntitle: Hall\nlayout: team\nportrait: ann.png\n---\n\n::: resources\n:::\n",
    "data/crew.yaml": "- name: Bob\n  picture: /bob.png\n",
    "data/resources.yaml": "- title: Plan\n  about: Where what grows.\n  group: Papers\n  link: /plan.pdf\n",
    "ann.png": readFileSync(picture),
    "bob.png": readFileSync(picture),
    "plan.pdf": "%PDF-1.4\n%%EOF\n",
  });
  mkdirSync(join(folder, "assets/layouts"), { recursive: true });
  writeFileSync(
    join(folder, "assets/layouts/team.njk"),
    '{%- extends "base.njk" -%}{% block content -%}<main id="main_content" tabindex="-1"><h1>{{ view.page.title }}</h1>' +
      "{{ view.picture(view.page.fields.portrait, 'Ann') | safe }}" +
      '{% for one in view.data.crew %}{{ view.picture(one.picture, one.name) | safe }}<a href="{{ one.picture }}">{{ one.name }}</a>{% endfor %}' +
      "{{ view.body | safe }}</main>{%- endblock %}",
  );
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  const html = readFileSync(join(folder, "_site/index.html"), "utf8");
  assert.match(
    html,
    /<picture><source [^>]*avif[^>]*>.*<img src="\/assets\/images\/ann\.[^"]*" width="\d+" height="\d+" alt="Ann"/,
  );
  assert.match(html, /<img src="\/assets\/images\/bob\.[^"]*" width="\d+" height="\d+" alt="Bob"/);
  assert.match(html, /href="\/plan\.pdf"/);
  for (const name of ["ann.png", "bob.png", "plan.pdf"])
    assert.equal(existsSync(join(folder, "_site", name)), true);
});

test("a mistake in the settings hides none in the pages, nor is a needed exception told to be needless", () => {
  const ignored = "<!-- check-ignore link-missing-page: it comes next week -->";
  const folder = writeSite({
    "site.yaml": "title: Hall\nemial: hall@museum.example\n",
    "index.md": `---\ntitle: Hall\nordr: 1\n---\n\n##Boats\n\n${ignored}\n[Walks](walks.md)\n`,
  });
  const found = [
    "content/index.md:3 yaml-unknown-key",
    "content/index.md:6 heading-without-space",
    "content/site.yaml:2 yaml-unknown-key",
  ];
  const { stdout } = runWaymark(["check", "--format", "json"], folder);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; line: number; rule: string }[] };
  assert.deepEqual(
    problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    found,
  );
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  for (const line of found) assert.match(stderr, new RegExp(line.replace(" ", ":\\d+ +")));
});
