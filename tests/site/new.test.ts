import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { parse } from "yaml";
import { readTree, writeTree } from "../support/file-tree.ts";
import { foreignNames } from "../support/foreign-words.ts";
import { installPackage, packProgram } from "../support/install-package.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { startPreview } from "../support/start-preview.ts";

const place = makeFolder();
const packed = packProgram();
/** The site of the afternoon: made by the packed program, as `npx --package` runs it, and installed. */
const site = join(place, "Große Küche");

before(() => {
  const cache = join(place, "cache");
  const installed = installPackage(packed, cache);
  writeFileSync(join(cache, "package.json"), JSON.stringify({ dependencies: { waymark: `file:${packed}` } }));
  const call = [join(installed, "dist/commands/waymark.mjs"), "new", site, "--yes", "--host", "netlify"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...call, "--name", 'Küche "Süd": #1', "--kind", "place", "--languages", "en,es", "--accent", "#7a1fa2"],
    { cwd: place, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  assert.equal(stdout, `Go on with:\n\n  cd "${site}"\n  npm install\n  npm start\n`);
  installPackage(packed, site);
});

const readManifest = () => JSON.parse(readFileSync(join(site, "package.json"), "utf8"));

/** Runs a script of the new site. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", script, "--", ...args], {
    cwd: site,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a new site depends on the program as that was installed itself, and is called as it was said", () => {
  const manifest = readManifest();
  assert.deepEqual(manifest.dependencies, { waymark: `file:${packed}` });
  assert.equal(manifest.private, true);
  const settings = parse(readFileSync(join(site, "content/site.yaml"), "utf8"));
  assert.equal(settings.title, 'Küche "Süd": #1');
  assert.equal(settings.look.accent, "#7a1fa2");
});

// They change files, and ask for what is to be changed.
const deeds = ["add", "delete", "hide", "move", "replace", "set"];
// They are for the workflows of a proposal.
const forHosts = ["propose", "suggest"];

test("every script of a new site works, and its check finds no mistake", async () => {
  const checked = run("check");
  assert.equal(checked.status, 0, checked.stdout);
  const built = run("build", "--output", "old");
  assert.equal(built.status, 0, built.stderr);
  assert.equal(run("move").status, 2);
  for (const script of ["fix", "remember", "translations", "freshness", "build"])
    assert.equal(run(script).status, 0, script);
  const { scripts } = readManifest();
  for (const deed of deeds) assert.match(String(scripts[deed]), /^waymark [a-z-]+$/);
  assert.equal(run("compare", "old", "_site").status, 0);
  const known = ["build", "check", "compare", "fix", "freshness", "remember", "start", "translations"];
  assert.deepEqual(Object.keys(scripts).sort(), [...known, ...deeds, ...forHosts].sort());
  assert.equal(scripts.start, "waymark serve");
  const preview = await startPreview(site, join(site, "node_modules/.bin/waymark"));
  assert.equal((await fetch(`${preview.origin}/en/`)).status, 200);
  await preview.end();
});

test("nothing of a new site speaks of another organisation or has a part that it lacks", () => {
  for (const folder of ["content", "_site", ".github", ".vscode"])
    for (const [path, text] of Object.entries(readTree(join(site, folder))))
      assert.doesNotMatch(`${path}\n${text}`, foreignNames, path);
  const guide = readFileSync(join(site, "content/README.md"), "utf8");
  const { scripts } = readManifest();
  for (const [, script = ""] of guide.matchAll(/`npm run ([a-z]+)/g)) assert.ok(script in scripts, script);
  for (const [, path = ""] of guide.matchAll(/(?:\]\(|src=")((?:\.guide\/|[A-Z]+\.md)[^)#"]*)/g))
    assert.ok(existsSync(join(site, "content", path)), path);
  assert.ok(!existsSync(join(site, "_site/README")));
});

/** Tries to begin a site in a folder with the program of the checkout. */
function begin(folder: string, ...args: string[]) {
  return runWaymark(["new", ...args], folder);
}

test("without a terminal the whole line is printed that makes the site", () => {
  const { status, stderr } = begin(place, "my site", "--kind", "handbook", "--name", "It's $1");
  assert.equal(status, 2);
  const line = /^ {2}(.*--yes)$/m.exec(stderr)?.[1] ?? "";
  assert.match(line, /new "my site" --name 'It'\\''s \$1' --kind handbook --languages en --url /);
  const { status: done } = spawnSync("sh", ["-c", line], { cwd: place });
  assert.equal(done, 0);
  assert.equal(parse(readFileSync(join(place, "my site/content/site.yaml"), "utf8")).title, "It's $1");
});

test("every wrong answer is told at once, and nothing is written", () => {
  const folder = makeFolder();
  const { status, stderr } = begin(
    folder,
    "--yes",
    "--languages",
    "en,en",
    "--accent",
    "nice",
    "--host",
    "s4",
  );
  assert.equal(status, 2);
  assert.match(stderr, /^--languages: .*twice\.\n--host: .*Did you mean s3\?\n--accent: "nice" is no colour/);
  assert.deepEqual(readTree(folder), {});
});

test("nothing is written over, and nothing at all where something is in the way", () => {
  const folder = makeFolder();
  const files = { "package.json": "{}", "content/a.md": "# A\n", "file/b": "" };
  writeTree(folder, files);
  const { status, stderr } = begin(folder, "--yes");
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Nothing was written: .*\n {2}content\n {2}package\.json\nGive the folder content another name/,
  );
  assert.deepEqual(Object.keys(readTree(folder)).sort(), Object.keys(files).sort());
  assert.equal(begin(folder, "file/b", "--yes").status, 2);
});

test("where there is a site already that is said, with the call that makes another one", () => {
  const folder = makeFolder();
  assert.equal(begin(folder, "--yes").status, 0);
  const { status, stderr } = begin(folder, "--yes");
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^There is a site in .* already, .*name another folder: node \S+waymark\.mjs new FOLDER\n$/,
  );
});

test("Markdown that is there is copied with its pictures, and stays; papers of a repository do not", () => {
  const folder = makeFolder();
  const page = "---\nlayout: post\ntags: [a]\n---\n\n# Ours\n\n![Us](us.png)\n";
  const picture = readFileSync(join(repository, ".github/overview.png"));
  writeTree(folder, {
    ".gitignore": "x\n",
    "README.md": "# R\n",
    "old/about.md": page,
    "old/de/x.md": "# X\n",
  });
  writeFileSync(join(folder, "old/us.png"), picture);
  const { status, stdout, stderr } = begin(folder, "--yes", "--kind", "programme", "--languages", "en,de");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^3 files of yours were copied to content\/; the originals stay\./);
  assert.match(stdout, /Your pages take the place of these examples: content\/en\/about\.md\./);
  assert.match(stdout, /Left as they are, since they were there: \.gitignore\./);
  assert.match(stdout, /\n {2}npm install\n {2}npm start\n$/);
  assert.doesNotMatch(stdout, /cd /);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  assert.deepEqual(
    [read("content/en/about.md"), read("old/about.md"), read(".gitignore")],
    [page, page, "x\n"],
  );
  assert.equal(read("content/de/x.md"), "# X\n");
  assert.deepEqual(readFileSync(join(folder, "content/en/us.png")), picture);
  assert.notEqual(read("content/README.md"), "# R\n");
});

test("drafts and parts of pages of another generator are not made into pages", () => {
  const folder = makeFolder();
  const theirs = ["_drafts/a.md", "_includes/b.md", "_layouts/c.md", "docs/_drafts/d.md", "archetypes/e.md"];
  writeTree(folder, Object.fromEntries(["docs/ours.md", ...theirs].map((path) => [path, "# X\n"])));
  assert.match(begin(folder, "--yes").stdout, /^1 file of yours was copied to content/);
});

test("the texts of a language that no starter has are English ones, and that is said", () => {
  const folder = makeFolder();
  const { stdout } = begin(folder, "--yes", "--languages", "fi,es", "--kind", "place");
  assert.match(
    stdout,
    /^The example pages are not written in Finnish yet: content\/fi\/ has them in English/,
  );
  assert.equal(runWaymark(["check"], folder).status, 0);
});
