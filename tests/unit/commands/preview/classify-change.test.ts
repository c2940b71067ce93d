import assert from "node:assert/strict";
import { test } from "node:test";
import { type Change, classifyChange } from "../../../../src/commands/preview/classify-change.ts";
import { makeSite } from "../../../support/make-site.ts";

const site = { ...makeSite(), inputDir: "/w/content", assetsDirs: ["/w/assets", "/waymark/theme"] };
const nothing: Change = { pages: [], allPages: false, layouts: false, assets: false };

function classify(...paths: string[]): Change {
  return classifyChange(paths, site);
}

test("a saved page is read again alone", () => {
  assert.deepEqual(classify("/w/content/en/about.md"), { ...nothing, pages: ["/w/content/en/about.md"] });
});

test("settings and interface words change every page", () => {
  for (const path of [
    "/w/content/site.yaml",
    "/w/content/en/site.yaml",
    "/w/content/glossary.yaml",
    "/w/content/en/interface.yaml",
    "/w/content",
  ])
    assert.deepEqual(classify(path), { ...nothing, allPages: true }, path);
});

test("a list of data and a settings file of a page's name are read with the pages", () => {
  for (const path of ["/w/content/data/interface/people.yaml", "/w/content/en/visit/site.yaml"])
    assert.deepEqual(classify(path), { ...nothing, pages: [path] }, path);
});

test("layouts are compiled again, the site's and Waymark's", () => {
  for (const path of ["/w/assets/layouts/page.njk", "/waymark/theme/sidenav/sidenav.njk"])
    assert.deepEqual(classify(path), { ...nothing, layouts: true }, path);
  assert.deepEqual(classify("/w/assets/sidenav"), { ...nothing, layouts: true, assets: true });
});

test("styles and scripts are built again, but not for a folder that only begins with the same name", () => {
  assert.deepEqual(classify("/w/assets/styles/main.scss"), { ...nothing, assets: true });
  assert.deepEqual(classify("/w/assets-old/main.scss"), { ...nothing, pages: ["/w/assets-old/main.scss"] });
});

test("many changes add up", () => {
  assert.deepEqual(classify("/w/content/a.md", "/w/assets/main.scss", "/w/content/site.yaml"), {
    pages: ["/w/content/a.md"],
    allPages: true,
    layouts: false,
    assets: true,
  });
});
