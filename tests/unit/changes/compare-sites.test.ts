import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { compareSites } from "../../../src/changes/compare-sites.ts";
import { formatChanges } from "../../../src/changes/format-changes.ts";
import { readBuiltSite } from "../../../src/changes/read-built-site.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

type Files = Record<string, string>;

/** What is told of two folders with these files. */
async function tell(old: Files, now: Files): Promise<string> {
  const folder = makeFolder();
  writeTree(join(folder, "old"), old);
  writeTree(join(folder, "now"), now);
  const [before, after] = await Promise.all([
    readBuiltSite(join(folder, "old")),
    readBuiltSite(join(folder, "now")),
  ]);
  return formatChanges(compareSites(before, after));
}

const page = (title: string, main: string, head = "") =>
  `<!doctype html><html><head><title>${title} · Site</title>${head}</head><body><main><h1>${title}</h1>${main}</main></body></html>`;

const home = page("Home", "<p>Welcome.</p>");

/** The part of a text below a heading, without the blank lines. */
function part(text: string, heading: string): string {
  return text.split(`### ${heading}\n\n`)[1]?.split("\n\n###")[0]?.trimEnd() ?? "";
}

test("two equal builds have no difference", async () => {
  assert.equal(
    await tell({ "index.html": home }, { "index.html": home }),
    "## What this change does to the site\n\nVisitors will see no difference.\n\n### Weight\n\nAll files together: 122 bytes, as before.\n",
  );
});

test("a new style sheet and the new name that it has make no page a changed one", async () => {
  const styled = (hash: string, css: string): Files => ({
    "index.html": page("Home", "<p>Hi.</p>", `<link rel="stylesheet" href="/main.${hash}.css">`),
    [`main.${hash}.css`]: css,
  });
  const text = await tell(styled("0123456789", "a{}"), styled("abcdefabcd", "b{}"));
  assert.equal(
    text,
    "## What this change does to the site\n\nPages: all as they were.\n\n### Look\n\n- The styles are different, which can show on any page.\n\n### Weight\n\nAll files together: 171 bytes, as before.\n",
  );
});

test("what a visitor reads is told with before and now, and what the frame adds is not", async () => {
  const around = (day: string) => `<nav><p>On ${day}</p></nav><footer><p>Updated on ${day}</p></footer>`;
  const text = await tell(
    {
      "index.html": page("Home", `<p>Open from <b>ten</b>.</p><p>Soup.</p><p>Bread.</p>${around("Monday")}`),
    },
    { "index.html": page("Home", `<p>Open from <b>nine</b>.</p><p>Bread.</p>${around("Friday")}`) },
  );
  assert.equal(
    part(text, "Changed pages"),
    [
      "- “Home” `/`: the text (1 word new, 2 gone)",
      "  - Before: “Open from ten. … Soup.”",
      "    Now: “Open from nine.”",
    ].join("\n"),
  );
});

test("words in another order, links, pictures, description and listing are each told", async () => {
  const text = await tell(
    { "index.html": page("Home", "<p>One.</p><p>Two.</p>") },
    {
      "index.html": page(
        "Home",
        '<p><a href="more/">Two.</a></p><p>One.</p><img src="/a.png" alt="A boat">',
        '<meta name="description" content="All."><meta name="robots" content="noindex">',
      ),
    },
  );
  assert.equal(
    part(text, "Changed pages").split("\n")[0],
    "- “Home” `/`: the text (the same words in another order), links (1 new), pictures (1 new), the description for search engines, search engines are asked not to list it now",
  );
});

test("HTML around the same words is told apart from what one reads", async () => {
  const text = await tell(
    { "index.html": page("Home", "<p>One.</p>") },
    { "index.html": page("Home", '<p class="lead">One.</p>') },
  );
  assert.equal(part(text, "Only the HTML around the words is different"), "- “Home” `/`");
  assert.doesNotMatch(text, /Changed pages/);
});

test("a page is moved if its old address leads to the new one, else it is gone", async () => {
  const forward = '<!doctype html><meta http-equiv="refresh" content="0; url=/new/"><p>Moved</p>';
  const old = { "index.html": home, "old/index.html": page("Boats", "<p>Two boats.</p>") };
  const moved = await tell(old, {
    "index.html": home,
    "old/index.html": forward,
    "new/index.html": page("Boats", "<p>Three boats.</p>"),
  });
  assert.equal(
    part(moved, "Moved pages"),
    "- “Boats” `/new/`: from `/old/`, which leads here now; different is the text (1 word new, 1 gone)\n  - Before: “Two boats.”\n    Now: “Three boats.”",
  );
  const lost = await tell(old, { "index.html": home });
  assert.equal(
    part(lost, "Pages that are gone"),
    "- “Boats” `/old/`: who comes by an old link meets “page not found”",
  );
  const led = await tell(old, { "index.html": home, "old/index.html": forward.replace("/new/", "/") });
  assert.equal(part(led, "Pages that are gone"), "- “Boats” `/old/`: its address leads to `/` now");
});

test("links that leave the site are told with the pages, and websites that were not linked to before", async () => {
  const link = (...urls: string[]) => urls.map((url) => `<a href="${url}">x</a>`).join("");
  const text = await tell(
    { "index.html": page("Home", link("https://a.example/", "/more/")) },
    {
      "index.html": page("Home", link("https://a.example/", "https://a.example/b", "https://new.example/")),
      "more/index.html": page("More", link("https://new.example/", "mailto:x@a.example")),
    },
  );
  assert.equal(
    part(text, "New links to other websites"),
    "- `https://a.example/b`, on “Home”\n- `https://new.example/`, on “Home” and 1 other page; the site did not link to `new.example` before",
  );
});

test("long lists and long passages are cut and counted", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 53 }, (_, index) => [`p${index}/index.html`, page(`P${index}`, "")]),
  );
  const text = await tell({ "index.html": home }, { "index.html": home, ...many });
  assert.equal(part(text, "New pages").split("\n").length, 51);
  assert.match(part(text, "New pages"), /\n- and 3 more$/);
  const long = await tell(
    {
      "index.html": page("Home", "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p><p>g</p><p>h</p><p>i</p>"),
    },
    {
      "index.html": page(
        "Home",
        `<p>${"x".repeat(300)}</p><p>b</p><p>2</p><p>d</p><p>3</p><p>f</p><p>4</p><p>h</p><p>5</p>`,
      ),
    },
  );
  assert.match(part(long, "Changed pages"), /Now: “x{200}…”/);
  assert.match(part(long, "Changed pages"), /\n {2}- and 2 other places$/);
});

test("of a long passage the words around the first difference are shown", async () => {
  const long = (word: string) =>
    page("Home", `<p>${"Rope and sail. ".repeat(20)}The ${word} is here. The end.</p>`);
  const text = await tell({ "index.html": long("boat") }, { "index.html": long("ship") });
  assert.equal(
    part(text, "Changed pages"),
    [
      "- “Home” `/`: the text (1 word new, 1 gone)",
      "  - Before: “…sail. Rope and sail. Rope and sail. The boat is here. The end.”",
      "    Now: “…sail. Rope and sail. Rope and sail. The ship is here. The end.”",
    ].join("\n"),
  );
});

test("a folder that is missing or holds no page is told in a sentence", async () => {
  const folder = makeFolder();
  await assert.rejects(readBuiltSite(join(folder, "none")), {
    message: `There is no folder "${join(folder, "none")}". Build the site first.`,
  });
  await assert.rejects(readBuiltSite(folder), {
    message: `There is no page in the folder "${folder}". Name a folder that was built.`,
  });
});

test("a page that shows the text of another one is told with that one alone, until it has a text of its own", async () => {
  const shown = page(
    "Tickets",
    "<p>Free.</p>",
    '<link rel="canonical" href="https://site.example/base/en/tickets/">',
  );
  const own = page(
    "Entradas",
    "<p>Gratis.</p>",
    '<link rel="canonical" href="https://site.example/base/es/tickets/">',
  );
  const other = shown.replace("Free.", "Free on Sundays.");
  const old = { "index.html": home, "en/tickets/index.html": shown, "es/tickets/index.html": shown };
  const changed = await tell(old, { ...old, "en/tickets/index.html": other, "es/tickets/index.html": other });
  assert.match(changed, /^Pages: 1 changed\.$/m);
  assert.match(await tell(old, { ...old, "es/tickets/index.html": own }), /^Pages: 1 new\.$/m);
});

test("an announcement that came or went is told once, though it stands on every page", async () => {
  const saying = (text: string) =>
    home.replace(
      "<main>",
      `<section class="announcement"><p class="announcement__words">${text}</p></section><main>`,
    );
  const pages = (text: string): Files => ({ "index.html": saying(text), "more/index.html": saying(text) });
  const text = await tell(pages("Closed on Friday."), pages("Open again."));
  assert.equal(part(text, "Announcements"), "- new: “Open again.”\n- gone: “Closed on Friday.”");
  assert.equal(part(text, "Changed pages"), "");
});

test("what leads to the file of a page in its repository is no new link to another website", async () => {
  const footer = (path: string) =>
    `<p class="page-footer__source"><a href="https://git.example/edit/${path}">Edit this page</a></p>`;
  const text = await tell(
    { "index.html": page("Home", footer("index.md")) },
    { "index.html": page("Home", footer("index.md")), "a/index.html": page("A", footer("a.md")) },
  );
  assert.equal(part(text, "New links to other websites"), "");
  assert.equal(part(text, "New pages"), "- “A” `/a/`");
});

test("a build that is read from a disk is told in the words of one that is not", async () => {
  const built = (prefix: string, index: string) => ({
    "index.html": page("Home", `<a href="${prefix}a/${index}">A</a><img src="${prefix}x.png" alt="">`),
    "a/index.html": page("A", "<p>Text.</p>"),
    "b/index.html": `<meta http-equiv="refresh" content="0; url=${prefix === "/" ? "/" : "../"}a/${index}">`,
  });
  assert.match(await tell(built("/", ""), built("./", "index.html")), /^Pages: all as they were\.$/m);
});
