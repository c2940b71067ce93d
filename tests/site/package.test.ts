import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { installPackage, listInstalled, packProgram } from "../support/install-package.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { startPreview } from "../support/start-preview.ts";
import { writeSite } from "../support/write-site.ts";

const site = makeFolder("tests/fixtures/harbour");
const installed = join(site, "node_modules/waymark");
const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));

before(() => {
  installPackage(packProgram(), site);
  // What the museum has of its own.
  const own = "node_modules/@11ty/eleventy-plugin-rss";
  mkdirSync(dirname(join(site, own)), { recursive: true });
  symlinkSync(join(repository, own), join(site, own));
});

/** Runs the installed command, with an esbuild that notes each call, on the museum or in another folder. */
function run(args: string[], cwd = site) {
  const compiler = join(site, "node_modules/esbuild-that-notes");
  rmSync(`${compiler}.calls`, { force: true });
  writeFileSync(compiler, `#!/bin/sh\necho called >> "${compiler}.calls"\nexit 1\n`);
  chmodSync(compiler, 0o755);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(installed, manifest.bin.waymark), ...args],
    { cwd, encoding: "utf8", env: { ...process.env, ESBUILD_BINARY_PATH: compiler } },
  );
  return { status, stderr, stdout, compiled: existsSync(`${compiler}.calls`) };
}

test("the installed package says what the checkout says, and compiles nothing of its own for that", () => {
  const { stdout, compiled } = run(["help"]);
  assert.equal(stdout, runWaymark(["help"], repository).stdout);
  assert.equal(compiled, false);
});

test("the installed package builds the bytes that the checkout builds", () => {
  const bin = join(installed, manifest.bin.waymark);
  const build = [bin, "build", "--date", "2026-03-01"];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: site, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const here = runWaymark(["build", "--date", "2026-03-01", "--output", "checkout"], site);
  assert.equal(here.status, 0, here.stderr);
  assert.deepEqual(readTree(join(site, "_site")), readTree(join(site, "checkout")));
});

test("a site without styles and scripts of its own is built from nothing without a compiler", () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>';
  const plain = writeSite({
    "index.md": "# Start\n\n![A sail](sail.svg)\n",
    "sail.svg": drawing,
    "site.yaml": "search: true\n",
  });
  const { status, stderr, compiled } = run(["build", "--date", "2026-03-01"], plain);
  assert.equal(status, 0, stderr);
  assert.equal(compiled, false);
  const here = runWaymark(["build", "--date", "2026-03-01", "--output", "checkout"], plain);
  assert.equal(here.status, 0, here.stderr);
  assert.deepEqual(readTree(join(plain, "_site")), readTree(join(plain, "checkout")));
});

test("the program may lie in a folder whose name only begins with that of the site's", () => {
  const near = site.slice(0, -1);
  try {
    writeTree(near, { "content/index.md": "# Start\n" });
    const { status, stderr } = run(["build", "--no-cache"], near);
    assert.equal(status, 0, stderr);
  } finally {
    rmSync(near, { recursive: true, force: true });
  }
});

test("the preview of the installed package has a script that tells its pages what is at fault", async () => {
  const preview = await startPreview(site, join(installed, manifest.bin.waymark));
  const response = await fetch(`${preview.origin}/.preview/client.js`);
  const text = await response.text();
  await preview.end();
  assert.equal(response.status, 200);
  assert.match(text, /waymark-overlay/);
});

test("the installed package has no sources of the program, nothing of the first site, and all that its papers link to", () => {
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    files.filter((file) => /^(?:src|assets|tests|content\/en)\b|^dist\/(?:markdown|checks)\//.test(file)),
    [],
  );
  for (const paper of [
    "README.md",
    "content/README.md",
    ".github/CONTRIBUTING.md",
    ".github/PUBLISHING.md",
  ]) {
    const text = readFileSync(join(installed, paper), "utf8").replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, "");
    for (const [, target = ""] of text.matchAll(/(?:\]\(|src=")(?!https?:)([^)#:\s"]+)/g))
      assert.ok(existsSync(join(installed, dirname(paper), target)), `${paper}: ${target}`);
  }
});

test("only what brings a program for the machine is installed with the package", () => {
  assert.deepEqual(Object.keys(manifest.dependencies), [
    "@resvg/resvg-js",
    "esbuild",
    "lightningcss",
    "sharp",
  ]);
  assert.ok(listInstalled().length <= 14, listInstalled().join(" "));
});

test("the package says which others it holds parts of, with their licences", () => {
  const text = readFileSync(join(installed, "dist/THIRD-PARTY.txt"), "utf8");
  const said = [...text.matchAll(/^-{80}\n\n(\S+) \S+ \((.+)\)$/gm)].map(([, name, licence]) => ({
    name,
    licence,
  }));
  for (const wanted of ["@11ty/eleventy", "markdown-it", "minisearch", "culori", "sass", "svgo", "zod"])
    assert.ok(
      said.some(({ name }) => name === wanted),
      wanted,
    );
  const free = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)$/;
  assert.deepEqual(
    said.filter(({ licence = "" }) => !free.test(licence)),
    [],
  );
});
