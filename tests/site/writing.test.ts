import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

/** The files of a site in these languages, each with a page, and what else it brings. */
function build(codes: string[], sources: Record<string, string> = {}): Record<string, string> {
  const folder = makeFolder();
  const languages = codes.map((code) => `  - code: ${code}\n    name: ${code}\n`).join("");
  writeTree(folder, {
    "content/site.yaml": `title: Bread\nlanguages:\n${languages}`,
    ...Object.fromEntries(codes.map((code) => [`content/${code}/index.md`, `# ${code}\n\n${code}\n`])),
    ...sources,
  });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  return readTree(join(folder, "_site"));
}

const preloaded = (html = "") =>
  [...html.matchAll(/preload" href="[^"]*\/fonts\/([\w-]+)\./g)].map(([, name]) => name);
const sheetOf = (tree: Record<string, string>) =>
  tree[Object.keys(tree).find((path) => /^assets\/main\..*css$/.test(path)) as string] as string;
const fontsOf = (tree: Record<string, string>) =>
  Object.keys(tree).flatMap((path) => /^assets\/fonts\/([\w-]+)\.[\da-f]+\.woff2$/.exec(path)?.[1] ?? []);

test("a site has the faces of the scripts of its languages, and a page fetches those of its own first", () => {
  const english = build(["en", "fr"]);
  assert.ok(!fontsOf(english).some((font) => font.includes("arabic")));
  assert.doesNotMatch(sheetOf(english), /Arabic|:lang\(|@writing/);
  const both = build(["en", "ar", "ja"]);
  assert.deepEqual(
    fontsOf(both).filter((font) => !fontsOf(english).includes(font)),
    ["noto-naskh-arabic", "noto-sans-arabic"],
  );
  assert.deepEqual(preloaded(both["en/index.html"]), preloaded(english["en/index.html"]));
  assert.deepEqual(preloaded(both["ar/index.html"]), ["noto-sans-arabic", "noto-naskh-arabic"]);
  assert.deepEqual(preloaded(both["ja/index.html"]), []);
});

test("a look of its own says another face for a language, which its pages fetch in the place of the theme's", () => {
  const face = '@font-face { font-family: "Nastaliq"; src: url("../fonts/nastaliq.woff2") format("woff2"); }';
  const own = {
    "assets/styles/_tokens.scss": `@writing Arab { ${face} :root:lang(fa) { --font-script: "Nastaliq"; } } :root { --accent: #7a1fa2; }`,
    "assets/fonts/nastaliq.woff2": "a font",
  };
  const tree = build(["en", "fa"], own);
  assert.deepEqual(preloaded(tree["fa/index.html"]), ["nastaliq"]);
  assert.deepEqual(preloaded(tree["en/index.html"]), ["atkinson", "literata-heading"]);
  assert.doesNotMatch(sheetOf(build(["en"], own)), /Nastaliq/);
  const sheet = sheetOf(tree);
  assert.match(sheet, /:root:lang\(fa\)\{--font-script:"?Nastaliq/);
  // Weaker than the look's own, wherever that stands.
  assert.match(sheet, /:root:where\(:lang\(fa\)\),[^{]*\{--font-script:"?Arabic Text/);
});

test("a site publishes and preloads the faces of its look alone, with their licences", () => {
  const settings = (typeface: string, languages = "  - code: en") => ({
    "content/site.yaml": `title: Bread\nlanguages:\n${languages}\nlook:\n  typeface: ${typeface}\n`,
  });
  const tree = build(["en"], settings("{ text: inter, headings: fraunces }"));
  assert.deepEqual(fontsOf(tree), [
    "fraunces-heading-ext",
    "fraunces-heading",
    "inter-ext",
    "inter-italic",
    "inter",
  ]);
  assert.deepEqual(preloaded(tree["en/index.html"]), ["inter", "fraunces-heading"]);
  const papers = Object.keys(tree).filter((path) => path.endsWith(".txt") && path.includes("fonts"));
  assert.deepEqual(
    papers.map((path) => path.replace(/\.[\da-f]{10}\./, ".")),
    ["assets/fonts/fraunces.LICENSE.txt", "assets/fonts/inter.LICENSE.txt"],
  );
  assert.match(sheetOf(tree), /--font-text:"Text","Text Fallback",system-ui,sans-serif/);
  const ukrainian = build(["uk"], settings("literata", "  - code: uk"));
  assert.deepEqual(preloaded(ukrainian["uk/index.html"]), ["literata-cyrl"]);
  assert.doesNotMatch(sheetOf(ukrainian), /--font-script:"?Segoe/);
  assert.match(sheetOf(build(["uk"])), /--font-script:"?Segoe/);
});

test("faces that the site's own tokens name go before those of its look", () => {
  const tree = build(["en"], {
    "content/site.yaml": "title: Bread\nlook:\n  typeface: fraunces\n",
    "assets/styles/_tokens.scss": ':root { --font-heading: "Brand", serif; }',
  });
  const sheet = sheetOf(tree);
  assert.equal(sheet.match(/--font-heading:/g)?.length, 1);
  assert.match(sheet, /--font-heading:"?Brand"?, ?serif/);
  assert.deepEqual(fontsOf(tree), ["fraunces-ext", "fraunces-italic", "fraunces"]);
});
