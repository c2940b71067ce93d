import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { goodPages, writeSite } from "../support/write-site.ts";

test("a build with errors exits 1, tells all of them and leaves the last output as it was", () => {
  const folder = writeSite(goodPages);
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

test("a build that stops tells what is wrong with pages and layouts at once", () => {
  const folder = writeSite({ "index.md": "---\nlayout: team\n---\n\n# Home\n\n[x](lost.md)\n" });
  mkdirSync(join(folder, "assets/layouts"), { recursive: true });
  writeFileSync(
    join(folder, "assets/layouts/team.njk"),
    '{%- extends "base.njk" -%}\n{% block content %}<main id="main_content"><a href="/gone/">Gone</a>{{ view.body | safe }}</main>{% endblock %}',
  );
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  assert.match(stderr, /index\.md:7:5 {2}link-missing-page/);
  assert.match(stderr, /team\.njk:2:53 {2}layout-link-missing/);
  assert.equal(existsSync(join(folder, "_site")), false);
});

test("two pages at one address are an error that names both", () => {
  const folder = writeSite({ ...goodPages, "other.md": "---\npermalink: /more/\n---\n\nText.\n" });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /content\/other\.md:2:12 {2}address-taken\n {2}2 │ permalink: \/more\/\n {4}│ {12}\^{6} This page has the address "\/more\/", but so has content\/more\.md\./,
  );
});

test("--keep-going writes the other pages, says loudly which is missing and exits 3", () => {
  const folder = writeSite({
    ...goodPages,
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
  const folder = writeSite({ ...goodPages, "more.md": "# More\n\n[x](lost.md)\n" });
  const { status, stderr } = runWaymark(["build", "--keep-going"], folder);
  assert.equal(status, 3);
  assert.match(stderr, /content\/index\.md:3:26 {2}notice: link-missing-page/);
});

test("dates decide by the day in the site's time zone", () => {
  const folder = writeSite({
    ...goodPages,
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

test("an output folder with somebody's files is refused in one sentence", () => {
  const folder = writeSite(goodPages);
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
  const folder = writeSite(goodPages);
  assert.match(
    runWaymark(["build", "--input", "contnet"], folder).stderr,
    /There is no folder "contnet"\. Say with --input in which folder the content is\./,
  );
  assert.match(
    runWaymark(["build", "--date", "1.3.2026"], folder).stderr,
    /"1\.3\.2026" is no day\. Write it like 2026-03-01\./,
  );
});
