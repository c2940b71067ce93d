import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishClub } from "../../support/club-site.ts";
import { commitAt } from "../../support/commit-at.ts";
import { runWaymark } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";

const openClub = publishClub();
const day = ["--date", "2026-03-01"];

/** The club as a repository, with a menu of its own that names a page. */
function openCommitted() {
  const club = openClub();
  club.edit(
    "en/index.md",
    (text) =>
      `---\nsidenav:\n  - {title: About, link: about.md}\n  - {title: Fees, link: fees.md}\n---\n\n${text}`,
  );
  commitAt(club.folder, "2026-02-01");
  return club;
}

test("a page is hidden by two lines in its settings, links to it wait, and the line that is told takes it back", () => {
  const { folder, build } = openCommitted();
  assert.equal(build().status, 0);
  const { status, stdout, stderr } = runWaymark(["hide", "/en/fees/", "--yes", ...day], folder);
  assert.equal(`${status} ${stderr}`, "0 ");
  assert.equal(
    git(folder, "diff", "--unified=0").replace(/^[\s\S]*@@.*\n/, ""),
    "+publish: 2026-03-31\n+draft: true",
  );
  const check = runWaymark(["check", ...day], folder);
  assert.equal(check.status, 0);
  assert.doesNotMatch(check.stdout + check.stderr, /error/);
  assert.equal(build().status, 0);
  const [, undo = ""] = /^To take it back: git (.*)$/m.exec(stdout) ?? [];
  git(folder, ...undo.split(" "));
  assert.equal(git(folder, "diff", "--", "content"), "");
});

test("with a day a hidden page comes back by itself", () => {
  const { folder } = openCommitted();
  assert.equal(
    runWaymark(["hide", "en/fees.md", "--until", "2026-04-01", "--yes", ...day], folder).status,
    0,
  );
  assert.match(
    readFileSync(join(folder, "content/en/fees.md"), "utf8"),
    /^---\ntitle: Fees\npublish: 2026-04-01\n---\n/,
  );
  assert.equal(runWaymark(["check", ...day], folder).status, 0);
  assert.equal(runWaymark(["check", "--date", "2026-04-01"], folder).status, 0);
});

test("a page that is hidden gets another day, on which it comes back by itself", () => {
  const { folder } = openCommitted();
  const hide = (...words: string[]) =>
    runWaymark(["hide", "en/fees.md", ...words, "--yes", "--force", ...day], folder);
  assert.equal(hide().status, 0);
  assert.match(
    hide("--until", "2026-05-01").stdout,
    /\/en\/fees\/ stays off the site\.\nIt is back by itself on 2026-05-01\./,
  );
  assert.equal(git(folder, "diff", "--unified=0").replace(/^[\s\S]*@@.*\n/, ""), "+publish: 2026-05-01");
  assert.match(
    hide("--until", "2026-05-01").stderr,
    /^content\/en\/fees\.md is hidden already: it is published on 2026-05-01/,
  );
});

test("nothing is written without a yes, nor over work that is not committed, but for --force", () => {
  const { folder } = openCommitted();
  const file = join(folder, "content/en/fees.md");
  const text = readFileSync(file, "utf8");
  const shown = runWaymark(["hide", "content/en/fees.md", ...day], folder);
  assert.equal(shown.status, 2);
  assert.match(shown.stdout, /^content\/en\/fees\.md:3\n\+ publish: 2026-03-31\n\+ draft: true\n/);
  assert.match(shown.stderr, /waymark hide content\/en\/fees\.md --yes\n$/);
  assert.equal(readFileSync(file, "utf8"), text);
  writeFileSync(file, `${text}\nMore.\n`);
  const refused = runWaymark(["hide", "en/fees.md", "--yes", ...day], folder);
  assert.match(refused.stderr, /"content\/en\/fees\.md" has changes that are not committed/);
  assert.equal(readFileSync(file, "utf8"), `${text}\nMore.\n`);
  assert.equal(runWaymark(["hide", "en/fees.md", "--yes", "--force", ...day], folder).status, 0);
});

const form = `groups:
  - title: You
    fields:
      - {name: name, label: Your name}
button: Send
thanks: /en/about/
mail: {text: Write., button: Begin, subject: Us, greeting: "Dear us,", questions: "These:"}
`;

test("a page that is not there, one that is hidden already, one that a form leads to and a day that is none are told in a line", () => {
  const { folder, write } = openCommitted();
  write("data/forms/ask.yaml", form);
  const told = (...args: string[]) => runWaymark(["hide", ...args, "--yes", ...day], folder).stderr;
  assert.match(
    told("en/fee.md"),
    /^There is no page "en\/fee\.md" in content\. Did you mean "en\/fees\.md"\?/,
  );
  assert.match(told("en/about.md"), /^content\/data\/forms\/ask\.yaml leads to it when the form was sent\./);
  assert.match(told("en/fees.md", "--until", "2026-02-30"), /^--until takes a day after today/);
  assert.equal(told("en/fees.md"), "");
  assert.match(told("en/fees.md", "--force"), /^content\/en\/fees\.md is hidden already/);
});

test("the page with which the site begins can't be hidden or deleted", () => {
  const { folder } = openCommitted();
  for (const call of [
    ["hide", "en/index.md"],
    ["delete", "en/index.md", "--gone"],
  ]) {
    const { status, stderr } = runWaymark([...call, "--yes"], folder);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^content\/en\/index\.md is where the site or one of its languages begins\. Say first, with home: /,
    );
  }
  assert.equal(git(folder, "diff"), "");
});
