import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

/** What is told of files in `public/`, as `level rule file message hint`. */
function told(ids: string[], allow: string[] = [], icons: string[] = []): string[] {
  const files = ids.map((id) => ({ id, absolutePath: `/site/content/public/${id}`, size: 1 }));
  const settings = settingsSchema.parse({ public: { allow } });
  return checkPages([makePage({ url: "/" })], { public: files }, { settings }, { icons }).map(
    ({ level, rule, file, message, hint }) => [level, rule, file, message, hint].join(" | "),
  );
}

test("files that services ask for are published without a word", () => {
  const ids = [
    "CNAME",
    ".nojekyll",
    ".well-known/assetlinks.json",
    "ads.txt",
    "papers/plan 2026.pdf",
    "logo.png",
  ];
  assert.deepEqual(told(ids), []);
});

test("what can run scripts is told with what it can do, until site.yaml names it", () => {
  const ids = [
    "a.html",
    "b/c.SVG",
    "d.js",
    "e.xml",
    "f.mjs",
    "g.xhtml",
    "h.svgz",
    "i.php",
    "j.wasm",
    "k.shtml",
  ];
  for (const id of ids) {
    const [found = ""] = told([id]);
    assert.match(found, /^error \| public-file \| content\/public\//, id);
    assert.ok(found.endsWith(`name it in site.yaml: public: { allow: [${id}] }`), found);
  }
  assert.deepEqual(told(ids, ids), []);
  assert.match(told(["a.html", "d.js"], ["d.js"])[0] ?? "", /allow: \[d\.js, a\.html\]/);
});

test("a name in site.yaml that no file has is told", () => {
  assert.deepEqual(told([], ["game.html"]), [
    'error | public-file | content/site.yaml | There is no file "game.html" in public/, and no page links to one. | Write its path below public/, such as game/index.html, or take it out.',
  ]);
});

test("what a host would obey can't be published, also where site.yaml names it", () => {
  for (const id of [
    "_headers",
    "_redirects",
    ".htaccess",
    "web.config",
    "netlify.toml",
    "_worker.js",
    ".user.ini",
  ])
    assert.match(
      told([id], [id]).join(),
      /^error \| address-taken \| .* is taken by the configuration of a /,
      id,
    );
  for (const id of ["a/.htaccess", "a/b/WEB.CONFIG", "a/.htpasswd"])
    assert.match(told([id]).join(), /^error \| public-file \| .* Servers read a file of this name/, id);
});

test("what the build makes itself can't be published, but for robots.txt and icons, which is told", () => {
  for (const id of ["manifest.json", "sitemap.xml", ".well-known/security.txt", "assets/a.css"])
    assert.match(told([id], [id]).join(), /^error \| address-taken/, id);
  assert.deepEqual(
    told(["robots.txt", "favicon.ico"], [], ["favicon.ico"]).map((words) =>
      words.split(" | ").slice(0, 3).join(" "),
    ),
    ["notice public-replaces content/public/robots.txt", "notice public-replaces content/public/favicon.ico"],
  );
});

test("what servers keep to themselves, pages, and names that no address can be made of are told", () => {
  assert.match(told([".env"]).join(), /dot before a name, which servers keep to themselves/);
  assert.match(told(["about.md"]).join(), /A page in public\/ would be published as it is written/);
  for (const id of ["what?.pdf", "a#b.pdf", "50%25.pdf", `${"x".repeat(253)}`])
    assert.match(told([id]).join(), /^error \| file-name/);
});

test("a page of HTML or a script that a page links to is told too, a drawing that is cleaned is not", () => {
  const linked = (allow: string[]) => {
    const names = ["game.html", "game.js", "plan.svg", "list.pdf"];
    const text = names.map((name) => `[The ${name}](${name})`).join(" ");
    const files = names.map((id) => ({ id, absolutePath: `/site/content/${id}`, size: 1 }));
    const plan = { kind: "drawing" as const, width: 9, height: 9, hash: "a" };
    const settings = settingsSchema.parse({ public: { allow } });
    const known = { images: new Map([["plan.svg", plan]]) };
    return checkPages([makePage({ url: "/", text })], { files }, { settings }, known);
  };
  const found = linked(["game.js"]);
  assert.deepEqual(
    found.map(({ file, message }) => `${file}: ${message}`),
    [
      "content/game.html: A page links to this file, so it is published as it is. A page of HTML can run scripts, show forms and look as if it were yours, and no check reads it.",
    ],
  );
  assert.match(found[0]?.hint ?? "", /allow: \[game\.js, game\.html\]/);
  assert.deepEqual(linked(["game.html", "game.js"]), []);
});
