import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const harbour = makeFolder("tests/fixtures/harbour");
const elsewhere = makeFolder();
const output = join(elsewhere, "museum");

before(() => {
  // From another folder, as a site that has Waymark as a dependency would.
  const paths = [
    "--input",
    join(harbour, "content"),
    "--assets",
    join(harbour, "assets"),
    "--output",
    "museum",
  ];
  const { status, stderr } = runWaymark(["build", ...paths, "--date", "2026-03-01"], elsewhere);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /notes\.docx {2}notice: file-unused\n/);
});

/** The links and headings of the sidenav of a page, in order. */
function sidenav(url: string): string[] {
  return inside(readPage(output, url), "sidenav")
    .filter((element) => /^nav-list__(?:link|group)$/.test(attribute(element, "class") ?? ""))
    .map((element) =>
      [textOf(element).replace(/ leads to .*/, ""), attribute(element, "href")].filter(Boolean).join(" "),
    );
}

test("the menu of a section has groups, outside links and nested sections in their order", () => {
  assert.deepEqual(sidenav("/en/visit/tickets/"), [
    "Visit /en/visit/",
    "Before you come",
    "Opening hours /en/visit/opening-hours/",
    "Tickets /en/visit/tickets/",
    "Tide table https://tides.example/",
    "Getting here /en/visit/getting-here/",
    "Boat /en/visit/getting-here/by-boat/",
    "On foot /en/visit/getting-here/on-foot/",
  ]);
});

test("an explicit sidenav has parts, pages and outside addresses", () => {
  assert.deepEqual(sidenav("/en/collection/"), [
    "Ropes #ropes",
    "Boats",
    "The skiff /en/collection/boats/skiff/",
    "Other boats https://boats.example/",
  ]);
});

test("exactly one link is the current page, on every page that a menu lists", () => {
  for (const url of ["/en/visit/", "/en/visit/tickets/", "/en/visit/getting-here/by-boat/"]) {
    const current = readPage(output, url)
      .elements("a")
      .filter((link) => attribute(link, "aria-current") === "page");
    assert.deepEqual(
      current.map((link) => attribute(link, "href")),
      [url],
    );
  }
});

test("breadcrumbs, previous and next know the neighbours", () => {
  const page = readPage(output, "/en/visit/getting-here/by-boat/");
  const rel = (name: string) =>
    page
      .elements("a")
      .filter((link) => attribute(link, "rel") === name)
      .map((link) => attribute(link, "href"));
  assert.deepEqual(
    [rel("prev"), rel("next")],
    [["/en/visit/getting-here/"], ["/en/visit/getting-here/on-foot/"]],
  );
  const crumbs = inside(page, "breadcrumbs").filter(({ tagName }) => tagName === "a");
  assert.deepEqual(
    crumbs.map((link) => attribute(link, "href")),
    ["/en/", "/en/visit/", "/en/visit/getting-here/"],
  );
});

test("drafts and pages that have expired are nowhere", () => {
  const all = readdirSync(output, { recursive: true }) as string[];
  assert.ok(!all.some((file) => file.includes("new-wing") || file.includes("regatta")));
  for (const file of all.filter((name) => /\.(html|xml)$/.test(name))) {
    assert.doesNotMatch(readFileSync(join(output, file), "utf8"), /new-wing|A new wing|regatta/i, file);
  }
});

test("files that a page links to are published, others are not", () => {
  assert.ok(existsSync(join(output, "en/visit/harbour map.pdf")));
  assert.ok(!existsSync(join(output, "en/visit/notes.docx")));
});

test("the site's own layout, style and data are used", () => {
  const page = readPage(output, "/en/collection/boats/skiff/");
  assert.equal(
    textOf(inside(page, "exhibit").find(({ tagName }) => tagName === "ul") as never),
    "Skiff, 1870 Cutter, 1902",
  );
  const style = page.elements("link").find((link) => attribute(link, "rel") === "stylesheet");
  assert.match(
    readFileSync(join(output, (style && attribute(style, "href")) ?? ""), "utf8"),
    /\.exhibit\{color:#123456\}/,
  );
});

test("a language that is read from right to left says so, with its own words", () => {
  const page = readPage(output, "/ar/");
  const [html] = page.elements("html");
  assert.deepEqual([html && attribute(html, "lang"), html && attribute(html, "dir")], ["ar", "rtl"]);
  assert.match(page.text, /انتقل إلى المحتوى/);
});

test("an older address leads to the page", () => {
  assert.match(readPage(output, "/boats/").html, /url=\/en\/collection\//);
});

test("a folder of Markdown without any settings becomes a site", () => {
  const plain = makeFolder("tests/fixtures/plain");
  const { status, stderr } = runWaymark(
    ["build", "--input", ".", "--output", join(elsewhere, "plain")],
    plain,
  );
  assert.equal(status, 0, stderr);
  const page = readPage(join(elsewhere, "plain"), "/guide/bowline/");
  assert.equal(textOf(page.elements("h1")[0] as never), "Bowline");
  assert.equal(
    textOf(readPage(join(elsewhere, "plain"), "/guide/sheet-bend/").elements("h1")[0] as never),
    "Sheet bend",
  );
  assert.equal(textOf(readPage(join(elsewhere, "plain"), "/").elements("h1")[0] as never), "Knots");
});
