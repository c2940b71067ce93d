import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import type { Site } from "../../../src/site/site.ts";
import { assembleSite } from "../../../src/sources/assemble-site.ts";
import { findFiles } from "../../../src/sources/find-files.ts";
import { createPageReader } from "../../../src/sources/page-reader.ts";
import { readGitDays } from "../../../src/sources/read-git-days.ts";
import { writeTree } from "../../support/file-tree.ts";
import { english, makeLanguage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-content-"));
  return use(folder).finally(() => rmSync(folder, { recursive: true }));
}

/** What is read from files below `content/`, on 2026-03-01. */
function read(files: Record<string, string>, parts: Partial<Site> = {}): Promise<Content> {
  return inFolder((workingDir) => {
    const inputDir = join(workingDir, "content");
    writeTree(inputDir, files);
    const site = makeSite({ workingDir, inputDir, outputDir: join(inputDir, "out"), ...parts });
    const found = findFiles(site);
    const pages = createPageReader(site)(found.page);
    const parsed = new Map(pages.map((page, at) => [found.page[at]?.id as string, page]));
    const nothing = { problems: [], source: null, rules: [], days: new Map() };
    return assembleSite(site, found, parsed, nothing, Promise.resolve(nothing));
  });
}

const told = ({ problems }: Content) => formatTerminal(problems, { color: false });

test("pages, lists and other files are told apart; settings, guides, output and hidden files are none of them", async () => {
  const content = await read({
    "en/b.md": "# B\n",
    "en/a.md": "# A\n",
    "en/photo.jpg": "x",
    "data/people.yaml": "- name: Ada\n",
    "site.yaml": "title: x\n",
    "redirects.yaml": "",
    "README.md": "# For editors\n",
    "RULES.md": "# For editors too\n",
    "rules.md": "# For visitors\n",
    "en/interface.yaml": "next: On\n",
    ".hidden/c.md": "# C\n",
    "node_modules/x/d.md": "# D\n",
    "out/e.md": "# E\n",
  });
  assert.equal(told(content), "No problems.\n");
  assert.deepEqual(
    content.pages.map(({ id }) => id),
    ["en/a.md", "en/b.md", "rules.md"],
  );
  assert.deepEqual(
    content.files.map(({ id, size }) => [id, size]),
    [["en/photo.jpg", 1]],
  );
  assert.deepEqual(content.data.lists.get("people")?.value, [{ name: "Ada" }]);
});

const dated = {
  "draft.md": "---\ndraft: true\n---\n# Draft\n",
  "early.md": "---\npublish: 2026-03-02\n---\n# Early\n",
  "first-day.md": "---\npublish: 2026-03-01\n---\n# First day\n",
  "last-day.md": "---\nexpires: 2026-03-01\n---\n# Last day\n",
  "past.md": "---\nexpires: 2026-02-28\n---\n# Past\n",
};

test("a build withholds drafts and pages outside their days, a preview shows them", async () => {
  const ids = (pages: Content["pages"]) => pages.map(({ id }) => id);
  const built = await read(dated);
  assert.deepEqual(ids(built.pages), ["first-day.md", "last-day.md"]);
  assert.deepEqual(ids(built.withheld), ["draft.md", "early.md", "past.md"]);
  const preview = await read(dated, { mode: "preview" });
  assert.equal(preview.pages.length, 5);
  assert.deepEqual(preview.withheld, []);
});

test("a fault in a list is told as one in a page is", async () => {
  const content = await read({ "a.md": "# A\n", "data/people.yaml": "- name: Ada: the first\n" });
  assert.equal(
    told(content),
    `content/data/people.yaml:1:9  yaml-colon-in-value
  1 │ - name: Ada: the first
    │         ^^^^^^^^^^^^^^ "Ada: the first" has a colon in it, so it has to stand in quotes.
    │ Write:  - name: "Ada: the first"

1 error in 1 file.
`,
  );
});

test("a folder whose name made a language of it is said, with the line for site.yaml", async () => {
  const files = { "en/a.md": "# A\n", "es/a.md": "# A\n" };
  assert.equal(
    told(await read(files, { languages: [english, makeLanguage("es"), makeLanguage("de")] })),
    `content/es  notice: language-unlisted
   │ The folder "es" is called like a language, so its pages are offered as Spanish, after the languages that site.yaml lists. Write "- code: es" below "languages:" there, at its place in their order; if the folder is something else, give it another name.

1 notice in 1 file.
`,
  );
});

test("a long description is said and stops nothing", async () => {
  const content = await read({ "a.md": `---\ndescription: ${"word ".repeat(40)}end\n---\n# A\n` });
  assert.equal(content.pages.length, 1);
  assert.match(
    told(content),
    /notice: page-description-long\n.*\n.* The description has 203 characters; search results show about 160\. Make it shorter\./,
  );
});

const git = (folder: string, ...args: string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: "2015-09-01T03:00:00Z",
      GIT_AUTHOR_DATE: "2015-09-01T03:00:00Z",
    },
  });

test("git tells the day of a change in the site's time zone, also through a link to the folder", () =>
  inFolder(async (folder) => {
    writeTree(join(folder, "repo"), { "content/ä b.md": "# A\n", "other.md": "" });
    git(join(folder, "repo"), "init", "-q");
    git(join(folder, "repo"), "add", ".");
    git(join(folder, "repo"), "commit", "-qm", "one");
    symlinkSync(join(folder, "repo"), join(folder, "link"));
    const dir = join(folder, "link/content");
    const { days, problems } = await readGitDays(dir, "America/Chicago");
    assert.deepEqual(problems, []);
    assert.deepEqual([...days], [["ä b.md", "2015-08-31"]]);
  }));

test("without a repository, or without a commit, there are no days and no complaint", () =>
  inFolder(async (folder) => {
    assert.deepEqual(await readGitDays(folder, "UTC"), { days: new Map(), problems: [] });
    git(folder, "init", "-q");
    assert.deepEqual(await readGitDays(folder, "UTC"), { days: new Map(), problems: [] });
  }));

test("what git refuses is said", () =>
  inFolder(async (folder) => {
    git(folder, "init", "-q");
    writeTree(folder, { ".git/config": "[core\n" });
    const { problems } = await readGitDays(folder, "UTC");
    assert.match(
      formatTerminal(problems, { color: false }),
      /^\. {2}notice: git-refused\n {3}│ Git does not tell the days of the last changes: “fatal: .+”\. Without them, pages show the day of their setting “updated”\.\n\n1 notice in 1 file\.\n$/,
    );
  }));

test("a folder that is called as a language but in other letters is told, for its pages would be in the first one", async () => {
  const files = { "EN/a.md": "# A\n", "ES/a.md": "# A\n", "pt_br/a.md": "# A\n" };
  const languages = [english, makeLanguage("es"), makeLanguage("pt-BR")];
  assert.match(
    told(await read(files, { languages })),
    /content\/ES {2}language-folder\n[^\n]*"ES" [^\n]* pages in English\. Call it "es"\.[\s\S]*content\/pt_br {2}language-folder\n[^\n]* Call it "pt-BR"\./,
  );
});

test("a folder with the code of a language and a country parted by a low line is told where no such language is listed", async () => {
  const files = { "a.md": "# A\n", "pt_BR/a.md": "# A\n", "en_GB/a.md": "# A\n", "to_do/a.md": "# A\n" };
  const found = told(await read(files, { languages: [english] }));
  assert.match(found, /content\/pt_BR {2}language-folder\n[^\n]* Call it "pt-BR"\./);
  assert.doesNotMatch(found, /en_GB|to_do/);
});
