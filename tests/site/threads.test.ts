import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { makeFolder, repository } from "../support/run-waymark.ts";

const bin = join(repository, "src/commands/waymark.mjs");
// From this number of pages on a second core helps.
const pages = 2100;

/** A site with links between its pages, and a fault in one of them where that is asked for. */
function makeSite(fault = ""): string {
  const folder = makeFolder();
  const files: Record<string, string> = {
    "content/site.yaml": "title: Many\nurl: https://many.example\n",
    "content/later.md": "---\ntitle: Later\npublish: 2999-01-01\n---\n\nOne day.\n",
  };
  for (let n = 0; n < pages; n++) {
    const section = Math.floor(n / 50);
    const next = `/part-${Math.floor(((n + 1) % pages) / 50)}/page-${(n + 1) % pages}/`;
    files[`content/part-${section}/page-${n}.md`] =
      `---\ntitle: Page ${n}\norder: ${n}\n---\n\n## A heading\n\nWords and [the next one](${next}), [later](/later/) more.${n === 1500 ? fault : ""}\n`;
  }
  for (let section = 0; section * 50 < pages; section++)
    files[`content/part-${section}/index.md`] = `---\ntitle: Part ${section}\n---\n\nA part.\n`;
  writeTree(folder, files);
  return folder;
}

/** Runs a build on one core alone, or on all there are. */
function build(folder: string, output: string, cores: "one" | "all") {
  const command = [process.execPath, bin, "build", "--no-cache", "--output", output];
  const [program = "", ...args] = cores === "one" ? ["taskset", "-c", "0", ...command] : command;
  return spawnSync(program, args, { cwd: folder, encoding: "utf8" });
}

const hasTaskset = spawnSync("taskset", ["--version"]).status === 0;
const skip = hasTaskset ? false : "taskset, which keeps a process on one core, is not installed";

test("many pages are the same whether one core makes them or several", { skip }, () => {
  const folder = makeSite();
  for (const [output, cores] of [
    ["one", "one"],
    ["all", "all"],
  ] as const) {
    const { status, stderr } = build(folder, output, cores);
    assert.equal(status, 0, stderr);
  }
  const [one, all] = [readTree(join(folder, "one")), readTree(join(folder, "all"))];
  assert.ok(Object.keys(one).length > pages);
  assert.match(one["part-0/page-1/index.html"] ?? "", /<a>later<\/a>/);
  assert.deepEqual(Object.keys(all).sort(), Object.keys(one).sort());
  for (const [path, text] of Object.entries(one)) assert.equal(all[path], text, path);
});

test("a fault is told alike, and at its place, whichever core finds it", { skip }, () => {
  const folder = makeSite(" And [nowhere](/nowhere/).");
  const areTwo = 'view.page.title == "Page 9" or view.page.title == "Page 2000"';
  writeTree(folder, {
    "assets/layouts/page.njk": `{# Mine. #}
{% extends "base.njk" %}
{% block content %}{% if ${areTwo} %}{{ view.nix }}{% endif %}<main id="main_content">{{ view.body | safe }}</main>{% endblock %}`,
  });
  const told = (["one", "all"] as const).map((cores) => {
    const { status, stderr } = build(folder, "_site", cores);
    assert.equal(status, 1);
    return stderr.replace(/^(?:Reading|Laying).*\n/gm, "");
  });
  assert.match(told[0] as string, /content\/part-30\/page-1500\.md:8:\d+ {2}link-missing-page/);
  assert.match(
    told[0] as string,
    /page\.njk:3:\d+ {2}layout-fault[^^]*\^{3} "view\.nix" does not exist\. Met on the page \/part-0\/page-9\//,
  );
  assert.equal(told[1], told[0]);
});
