import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { before, test } from "node:test";
import { parse as parseYaml } from "yaml";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const output = join(makeFolder(), "site");
const section = "/en/learning-circles/";
const parts = [
  "about",
  "join-a-circle",
  "lead-a-circle",
  "host-a-circle",
  "questions",
  "pilot",
  "future-plans",
  "resources",
  "get-involved",
];

before(() => {
  const { status, stderr } = runWaymark(["build", "--output", output, "--date", "2026-03-01"], repository);
  assert.equal(status, 0, stderr);
});

function pages(): string[] {
  return (readdirSync(output, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".html"))
    .map(
      (file) =>
        `/${file
          .split("\\")
          .join("/")
          .replace(/index\.html$/, "")}`,
    );
}

test("has the overview and its nine pages, each in the sidenav, in this order", () => {
  const links = inside(readPage(output, `${section}about/`), "sidenav").filter(
    ({ tagName }) => tagName === "a",
  );
  assert.deepEqual(
    links.map((link) => attribute(link, "href")),
    [section, ...parts.map((part) => `${section}${part}/`)],
  );
});

test("every old deep link lands on the part that introduces it", () => {
  const overview = readPage(output, section);
  for (const [id, part] of Object.entries({
    about: "about",
    "what-we-have-done": "pilot",
    "future-plans": "future-plans",
    "get-involved": "get-involved",
    resources: "resources",
  })) {
    assert.equal(overview.elements().filter((element) => attribute(element, "id") === id).length, 1, id);
    const hrefs = overview.elements("a").map((link) => attribute(link, "href"));
    assert.ok(hrefs.includes(`${section}${part}/`), part);
  }
});

test("the addresses of P2PU's own home are left to it, and its name leads there from every page", () => {
  for (const door of ["", "en"]) assert.equal(existsSync(join(output, door, "index.html")), false, door);
  for (const url of pages()) {
    const hrefs = inside(readPage(output, url), "site-footer").map((link) => attribute(link, "href"));
    assert.ok(hrefs.includes("https://www.p2pu.org/en/"), url);
  }
});

test("no link inside the site is dead, in page or anchor", () => {
  for (const url of pages()) {
    for (const link of readPage(output, url).elements("a")) {
      const href = attribute(link, "href") ?? "";
      if (/^[a-z]+:/.test(href)) continue;
      const [path = "", anchor] = href.split("#");
      const target =
        path === ""
          ? url
          : posix.join(
              url,
              path.startsWith("/") ? posix.relative(url, path) + (path.endsWith("/") ? "/" : "") : path,
            );
      assert.ok(existsSync(join(output, target)), `${href} on ${url}`);
      if (!anchor) continue;
      const ids = readPage(output, target)
        .elements()
        .map((element) => attribute(element, "id"));
      assert.ok(ids.includes(decodeURIComponent(anchor)), `${href} on ${url}`);
    }
  }
});

test("each page has one h1, a title of its own, a description and no placeholder", () => {
  const titles = new Set<string>();
  for (const url of pages()) {
    const page = readPage(output, url);
    assert.equal(page.elements("h1").length, 1, url);
    titles.add(textOf(page.elements("title")[0] as never));
    assert.ok(
      page.elements("meta").some((meta) => attribute(meta, "name") === "description"),
      url,
    );
    assert.doesNotMatch(page.text, /lorem|todo|to come|\[[^\]]*\?\]/i, url);
  }
  assert.equal(titles.size, pages().length);
});

test("there is a page for addresses that lead nowhere, a privacy page and an accessibility statement", () => {
  assert.match(readPage(output, "/404.html").text, /no page at this address/);
  assert.match(readPage(output, "/en/privacy/").text, /sets no cookies/);
  assert.match(readPage(output, "/en/accessibility/").text, /Content Accessibility Guidelines/);
});

test("no editor's note of the old page goes live", () => {
  for (const url of pages()) assert.doesNotMatch(readPage(output, url).text, /Bekka|Marketing materials\?/);
});

test("the page of resources and the list in data/resources.yaml name the same documents", () => {
  const list: { link?: string }[] = parseYaml(
    readFileSync(join(repository, "content/data/resources.yaml"), "utf8"),
  );
  const listed = list.flatMap(({ link }) => link ?? []);
  const links = inside(readPage(output, `${section}resources/`), "prose")
    .filter(({ tagName }) => tagName === "a")
    .map((link) => attribute(link, "href"))
    .filter((href) => href?.startsWith("https://docs.google.com/"));
  assert.equal(listed.length, 8);
  assert.deepEqual(links, listed);
});

test("the prepared email asks the questions of the page, each on a line of its own", () => {
  const [mail] = readPage(output, `${section}get-involved/`)
    .elements("a")
    .map((link) => attribute(link, "href") ?? "")
    .filter((href) => href.startsWith("mailto:") && href.includes("body="));
  const { pathname, searchParams } = new URL(mail ?? "");
  assert.equal(pathname, "thepeople@p2pu.org");
  assert.equal(searchParams.get("subject"), "I want to get involved in Learning Circles");
  const lines =
    searchParams
      .get("body")
      ?.split("\r\n")
      .filter((line) => line.trim() !== "") ?? [];
  assert.equal(lines[0], "Hello P2PU,");
  const questions = lines.slice(1);
  // All but the address, which an email has anyway.
  assert.equal(questions.length, 8, lines.join("|"));
  for (const question of questions) assert.ok(/[?.]$/.test(question.trim()), question);
});

test("search engines are told of questions and answers on the page that has them, and on no other", () => {
  const asking = pages().filter((url) => readPage(output, url).html.includes('"FAQPage"'));
  assert.deepEqual(asking, [`${section}questions/`]);
});
