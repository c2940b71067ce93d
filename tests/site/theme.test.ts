import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { foreignWords } from "../support/foreign-words.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

/** Files that have a foreign word in their name or text, as path and word. */
function findForeign(tree: Record<string, string>): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const found = foreignWords.exec(path) ?? foreignWords.exec(text);
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

function prefix(folder: string, tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [folder + path, text]));
}

/** The files that a site of these sources is built to. */
function build(sources: Record<string, string>): Record<string, string> {
  const folder = makeFolder();
  writeTree(folder, sources);
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  return readTree(join(folder, "_site"));
}

test("nothing of the first site is given to another one: no word, no file, no icon, no drawing", () => {
  const tree = build({
    "content/site.yaml":
      "title: Bakery museum\nurl: https://bakery.example\nsearch: true\nsocialCards: true\nemail: desk@bakery.example\n",
    "content/en/index.md":
      "---\ntitle: Bread\nlayout: home\nlead: How it is made.\naction:\n  title: Come in\n  link: /en/visit/\n---\n\nWords.\n",
    "content/en/visit.md": "---\ntitle: Visit\n---\n\n## Hours\n\nAll day.\n\n## Prices\n\nNone.\n",
    "content/404.md": "---\ntitle: Not found\nlayout: not-found\n---\n\nGo on.\n",
  });
  assert.deepEqual(findForeign(tree), []);
  assert.equal(JSON.parse(tree["site.webmanifest"] as string).name, "Bakery museum");
  for (const path of ["icon.svg", "icon-192.png", "icon-512.png", "apple-touch-icon.png", "favicon.ico"])
    assert.ok(path in tree, path);
  assert.deepEqual(findForeign({ "a.css": ".seat{}", "motif/pine.svg": "" }), [
    "a.css: seat",
    "motif/pine.svg: pine",
  ]);
});

test("a folder of Markdown alone is given nothing either", () => {
  const plain = readTree(join(repository, "tests/fixtures/plain"));
  assert.deepEqual(findForeign(build(prefix("content/", plain))), []);
});

test("tokens of a site alone recolour it, its icon and its manifest with it", () => {
  const files = { "content/en/index.md": "---\ntitle: Bread\n---\n\nWords.\n" };
  const plain = build(files);
  const own = build({
    ...files,
    "assets/styles/_tokens.scss": ":root { --accent: #7a1fa2; --paper: #fff8fb; }",
  });
  const sheet = (tree: Record<string, string>) =>
    Object.entries(tree).find(([path]) => /^assets\/main\.\w+\.css$/.test(path))?.[1] ?? "";
  assert.match(sheet(own), /--accent:\s*#7a1fa2/);
  assert.doesNotMatch(sheet(plain), /#7a1fa2/);
  assert.match(sheet(own), /\.sidenav/);
  assert.match(own["icon.svg"] as string, /fill="#7a1fa2"/);
  assert.equal(JSON.parse(own["site.webmanifest"] as string).background_color, "#fff8fb");
});

test("a style sheet of a site adds to the theme with one line", () => {
  const tree = build({
    "content/en/index.md": "---\ntitle: Bread\n---\n\nWords.\n",
    "assets/styles/main.scss": '@use "theme";\n\n.mine { color: teal; }\n',
  });
  const sheet = Object.entries(tree).find(([path]) => path.endsWith(".css"))?.[1] ?? "";
  assert.match(sheet, /\.sidenav/);
  assert.match(sheet, /\.mine\{color:teal\}/);
});

test("a template, a block and a script of a site take the place of the theme's of the same path", () => {
  const tree = build({
    "content/site.yaml": "search: true\n",
    "content/en/index.md": "---\ntitle: Bread\n---\n\nWords.\n",
    "assets/page-footer/page-footer.njk":
      "{% macro pageFooter(page, words) %}<p>Baked with care</p>{% endmacro %}\n",
    "assets/site-footer/_site-footer.scss": "@layer blocks { .site-footer { color: rebeccapurple; } }\n",
    "assets/search/load-index.ts": 'export const loadIndex = () => Promise.reject(new Error("no bread"));\n',
  });
  const files = Object.entries(tree);
  assert.match(tree["en/index.html"] as string, /<p>Baked with care<\/p>/);
  const sheet = files.find(([path]) => path.endsWith(".css"))?.[1] ?? "";
  assert.match(sheet, /\.site-footer\{color:#639\}/);
  assert.match(sheet, /\.site-header\{/);
  assert.match(files.find(([path]) => path.startsWith("assets/search-en."))?.[1] ?? "", /no bread/);
});

test("a file in the assets that nothing uses is told, with the likely path", () => {
  const folder = makeFolder();
  writeTree(folder, {
    "content/en/index.md": "---\ntitle: Bread\n---\n\nWords.\n",
    "assets/style/main.scss": "a { color: red; }\n",
  });
  const { status, stdout } = runWaymark(["check"], folder);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^assets\/style\/main\.scss {2}notice: asset-unused\n.*Did you mean "assets\/styles\/main\.scss"\?/m,
  );
});
