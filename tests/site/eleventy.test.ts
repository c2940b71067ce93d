import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const folder = makeFolder("tests/fixtures/harbour");
symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), "utf8");
const skiff = "_site/en/collection/boats/skiff/index.html";

/** Replaces a text of a file. */
function edit(name: string, text: string, by: string): void {
  assert.ok(read(name).includes(text), `${name} has no ${text}`);
  writeFileSync(path(name), read(name).replace(text, by));
}

test("the layouts of a site use the filters of a plugin, and what its own settings of Eleventy add", () => {
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  assert.match(read(skiff), /<time datetime="1870-01-01T00:00:00Z">1870<\/time><span class="rope"/);
  assert.match(read(skiff), /data-register="https:\/\/register\.example\/boats\/skiff"/);
  assert.equal(read("_site/humans.txt"), "/* Team */\nMuseum: Old Harbour Museum\n");
});

test("an edit of a module that they import lays out the pages anew, and writes the files of templates anew", () => {
  edit("assets/dates.ts", "Date.UTC(year, 0)", "Date.UTC(year, 5)");
  edit("assets/eleventy.ts", "Team", "Crew");
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  assert.match(read(skiff), /<time datetime="1870-06-01T00:00:00Z">/);
  assert.match(read("_site/humans.txt"), /^\/\* Crew/);
});

test("a build with nothing changed loads no Eleventy, and runs no settings of it", () => {
  const trap = path("trap.mjs");
  // The part of the program that has Eleventy in it is a file of its own.
  writeFileSync(
    trap,
    `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const read = fs.readFileSync;
fs.readFileSync = (file, ...rest) => {
  if (/start-eleventy-[^/]*$/.test(file)) throw new Error("Eleventy was loaded");
  return read(file, ...rest);
};
syncBuiltinESMExports();
`,
  );
  const options = { NODE_OPTIONS: `--import ${trap}` };
  const { status, stderr } = runWaymark(["build"], folder, options);
  assert.equal(status, 0, stderr);
  edit("assets/dates.ts", "year, 5", "year, 6");
  const changed = runWaymark(["build"], folder, options);
  assert.match(changed.stderr, /Eleventy was loaded/);
});

test("a mistake in them stops a build at its place, and the site stays as it was", () => {
  edit("assets/eleventy.ts", "eleventyConfig.addPlugin(rss);", 'eleventyConfig.addPassthroughCopy("x");');
  const before = read(skiff);
  for (const command of [["build"], ["build", "--no-check"]]) {
    const { status, stderr } = runWaymark(command, folder);
    assert.equal(status, 1);
    assert.match(stderr, /^assets\/eleventy\.ts:\d+:\d+ {2}eleventy-settings$/m);
    assert.match(stderr, /"addPassthroughCopy" is not passed on to layouts\./);
    assert.doesNotMatch(stderr, /\n {4}at |data:text/);
  }
  assert.equal(read(skiff), before);
  assert.ok(existsSync(path("_site/humans.txt")));
});

test("settings that never end, or that end the program, are no build that went well", () => {
  for (const line of ["await new Promise(() => {});", "process.exit(0);"]) {
    const site = writeSite({ "index.md": "# Start" });
    mkdirSync(join(site, "assets"));
    writeFileSync(join(site, "assets/eleventy.ts"), `export default async function () { ${line} }\n`);
    for (const command of ["build", "check"]) {
      const { status, stderr } = runWaymark([command], site);
      assert.equal(status, 1, `${command}: ${line}`);
      assert.match(stderr, /^The work ended before it was done: /);
    }
  }
});
