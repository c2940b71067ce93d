import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { compileSass } from "../../../src/output/compile-sass.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** The folders of a site's own assets and of a theme. */
function makeDirs(own: Record<string, string>, theme: Record<string, string>): string[] {
  const folder = makeFolder();
  writeTree(join(folder, "own"), own);
  writeTree(join(folder, "theme"), theme);
  return [join(folder, "own"), join(folder, "theme")];
}

const compile = (dirs: string[]) => compileSass(dirs, "styles/main.scss");

test("each of several style sheets that are asked for at once gets its own CSS", async () => {
  const good = makeDirs({}, { "styles/main.scss": '@use "sea";', "styles/_sea.scss": "a { color: teal; }" });
  const bad = makeDirs({ "styles/main.scss": "a { color: $lost; }" }, {});
  const [one, fault, other] = await Promise.allSettled([good, bad, good].map(compile));
  assert.deepEqual(one, { status: "fulfilled", value: "a {\n  color: teal;\n}" });
  assert.deepEqual(other, one);
  assert.equal(fault?.status, "rejected");
  const location = { file: join(bad[0] as string, "styles/main.scss"), line: 1, column: 11, length: 5 };
  assert.deepEqual((fault as PromiseRejectedResult).reason.errors, [
    { text: "Undefined variable.", location },
  ]);
});

test("a file of the site takes the place of the theme's, also for what the theme reads", async () => {
  const theme = {
    "styles/main.scss": '@use "theme";',
    "styles/_theme.scss": '@use "../menu/menu";',
    "menu/_menu.scss": "menu { color: red; }",
  };
  assert.equal(await compile(makeDirs({}, theme)), "menu {\n  color: red;\n}");
  const own = { "menu/_menu.scss": "menu { color: blue; }" };
  assert.equal(await compile(makeDirs(own, theme)), "menu {\n  color: blue;\n}");
  const more = {
    ...own,
    "styles/main.scss": '@use "theme";\n@use "mine";',
    "styles/_mine.scss": "b { top: 0; }",
  };
  assert.equal(await compile(makeDirs(more, theme)), "menu {\n  color: blue;\n}\n\nb {\n  top: 0;\n}");
});

test("the tokens of a site are read after those of the theme, and not in their place", async () => {
  const theme = {
    "styles/main.scss": '@use "tokens";\n@use "site-tokens";',
    "styles/_tokens.scss": ":root { --a: 1; }",
  };
  assert.equal(await compile(makeDirs({}, theme)), ":root {\n  --a: 1;\n}");
  const dirs = makeDirs({ "styles/_tokens.scss": ":root { --a: 2; }" }, theme);
  assert.equal(await compile(dirs), ":root {\n  --a: 1;\n}\n\n:root {\n  --a: 2;\n}");
});

test("an old form that Sass will drop is a fault", async () => {
  const dirs = makeDirs({ "styles/main.scss": '@import "tokens";' }, { "styles/_tokens.scss": "" });
  await assert.rejects(compile(dirs), /Sass @import rules are deprecated/);
});
