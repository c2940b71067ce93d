import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { bundleCore } from "../support/core/bundle-core.ts";
import { gatherInput, openDisk } from "../support/core/gather-input.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const built = ownSite();
const browser = openBrowser();
let script: string;

before(async () => {
  script = await bundleCore((await openDisk(repository)).assetsDirs);
});

/** What the core makes of a page, in a browser that lets it do what pages of the site may. */
async function show(name: string, input: unknown): Promise<{ html: string; problems: string }> {
  const folder = join(built.output, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "input.json"), JSON.stringify(input));
  writeFileSync(join(folder, "core.js"), script);
  writeFileSync(join(folder, "index.html"), '<!doctype html><title>x</title><script src="core.js"></script>');
  const page = await (await browser.context()).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${built.origin()}/${name}/`);
  const shown = await page.waitForFunction(() => (globalThis as { shown?: unknown }).shown);
  assert.deepEqual(complaints, []);
  assert.deepEqual(built.served().reports, []);
  return (await shown.jsonValue()) as { html: string; problems: string };
}

test("a browser shows a page byte for byte as the build writes it, under the policy of the site", async () => {
  const id = "en/learning-circles/index.md";
  const written = readFileSync(join(built.output, "en/learning-circles/index.html"), "utf8");
  const input = await gatherInput(await openDisk(repository));
  const assets = readdirSync(join(built.output, "assets"));
  const script = assets.find((name) => /^search-en\..*\.js$/.test(name));
  // What it holds follows from all pages.
  const styles = assets.filter((name) => /^main\..*\.css$/.test(name)).map((name) => `/assets/${name}`);
  const card = /<meta property="og:image" content="https:\/\/[^/]+([^"]+)"/.exec(written)?.[1] as string;
  const { html } = await show("core-page", {
    id,
    input: {
      ...input,
      assets: { ...input.assets, styles },
      search: { en: `/assets/${script}` },
      cards: [[id, card]],
    },
  });
  assert.equal(html, written);
});

const faults = `---
title: Faults
ordr: 3
description: One *thing*
---

#### Skipped

We meet meet at [the library](librry.md), on {{ day }}.

![](poster.jpg) <b><i>new</b></i> <foo herf="x">y</foo>

::: note
Never closed, **bold and [a](b

<div style="color: red">
`;

test("it finds the same mistakes in a page as the command line", async () => {
  for (const [name, text] of Object.entries({
    settings: faults,
    text: faults.replace(/ordr.*\ndes.*\n/, ""),
  })) {
    const folder = makeFolder();
    for (const part of ["content", "assets"])
      cpSync(join(repository, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, "content/en/faults.md"), text);
    const { problems } = await show(`core-${name}`, {
      id: "en/faults.md",
      input: await gatherInput(await openDisk(folder)),
    });
    const { stdout } = runWaymark(["check", "--format", "json"], folder);
    const all = JSON.parse(stdout).problems as { file: string }[];
    const told = all.filter(({ file }) => file === "content/en/faults.md");
    assert.ok(told.length > 0);
    assert.deepEqual(JSON.parse(problems).problems, told);
  }
});
