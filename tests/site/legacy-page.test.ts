import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const legacy = join(repository, "../shared/legacy/learning-circles.md");
const skip = existsSync(legacy) ? false : "the page that the site replaces is not beside this checkout";
const folder = makeFolder();
const faults = [
  "2:9 page-layout",
  "22:1 heading-without-space",
  "26:457 word-twice",
  "30:1 heading-without-space",
  "32:27 editors-note",
  "36:1 heading-without-space",
  "38:419 html-curly-quotes",
  "38:460 html-tags",
  "43:1 heading-without-space",
  "49:66 link-without-scheme",
  "53:1 heading-without-space",
  "69:1 editors-note",
];

if (!skip) {
  mkdirSync(join(folder, "content"));
  copyFileSync(legacy, join(folder, "content/learning-circles.md"));
}

/** The faults that a run printed, as `line:column rule`. */
function printed(stderr: string): string[] {
  return [...stderr.matchAll(/^content\/learning-circles\.md:(\d+:\d+) {2}(?:notice: )?(\S+)$/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
}

test("a plain build of the old page names its faults, exits 1 and writes nothing", { skip }, () => {
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 1);
  assert.deepEqual(printed(stderr), faults);
  assert.ok(!existsSync(join(folder, "_site")));
});

test("with --no-check it is built at its own address, all faults told", { skip }, () => {
  const { status, stderr } = runWaymark(["build", "--no-check"], folder);
  assert.equal(status, 0);
  assert.deepEqual(printed(stderr), faults);
  assert.ok(existsSync(join(folder, "_site/en/learning-circles/index.html")));
});

test("its sidenav has its five entries, each leading to its part", { skip }, () => {
  const page = readPage(join(folder, "_site"), "/en/learning-circles/");
  const links = inside(page, "sidenav").filter(({ tagName }) => tagName === "a");
  assert.deepEqual(
    links.map((link) => `${attribute(link, "href")} ${textOf(link)}`),
    [
      "#about LEARNING CIRCLES",
      "#what-we-have-done WHAT WE’VE DONE",
      "#future-plans FUTURE PLANS",
      "#get-involved GET INVOLVED",
      "#resources RESOURCES FROM PILOT",
    ],
  );
  const ids = page.elements().map((element) => attribute(element, "id"));
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"])
    assert.ok(ids.includes(id), id);
  assert.deepEqual(page.elements("h2").map(textOf), [
    "LEARNING CIRCLES",
    "WHAT WE’VE DONE",
    "FUTURE PLANS",
    "GET INVOLVED",
    "RESOURCES FROM CPL PILOT",
  ]);
});

test("no word of its text is lost", { skip }, () => {
  const text = readFileSync(legacy, "utf8").split("---").slice(2).join("---");
  const words = (markdown: string) =>
    markdown
      .replace(/\]\([^)]*\)/g, " ")
      .replace(/<\/?(?:div|a)[^>]*>/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const visible = new Set(words(readPage(join(folder, "_site"), "/en/learning-circles/").text));
  assert.deepEqual(
    words(text).filter((word) => !visible.has(word)),
    [],
  );
});

test("after fix only the faults are left that need a person", { skip }, () => {
  const { status, stdout } = runWaymark(["fix"], folder);
  assert.equal(status, 0);
  assert.match(stdout, /^\+ ## FUTURE PLANS$/m);
  const { stdout: report } = runWaymark(["check"], folder);
  assert.deepEqual(
    printed(report).map((fault) => fault.split(" ")[1]),
    ["page-layout", "word-twice", "editors-note", "link-missing-page", "editors-note"],
  );
  assert.match(runWaymark(["fix"], folder).stdout, /Nothing to mend/);
});
