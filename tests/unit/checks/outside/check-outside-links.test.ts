import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../../../../src/checks/outside/answer.ts";
import { checkOutsideLinks } from "../../../../src/checks/outside/check-outside-links.ts";
import { findOutsideLinks } from "../../../../src/checks/outside/find-outside-links.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeWritten } from "../../../support/make-written.ts";

const page = makePage({
  url: "/a/",
  text: "a\n\n[x](https://x.example/p#q) and [y](/b/) and <https://y.example/>",
});
const bodies = new Map([[page.id, renderBody(page, makeSite())]]);
const links = findOutsideLinks({ content: makeContent([page]), bodies });

test("only links to other websites are asked for, without their anchor", () => {
  assert.deepEqual(
    links.map(({ url }) => url),
    ["https://x.example/p", "https://y.example/"],
  );
});

test("menus and lists of data are asked for too, each at its place, but for comments", () => {
  const menu =
    "navigation:\n  - title: A page\n    link: /a/\n  - title: Forum\n    link: https://forum.example/\n";
  const data = "- title: Guide # https://no.example/\n  link: https://data.example/g#top\n";
  const content = makeContent([], { written: [makeWritten(menu, "site.yaml"), makeWritten(data)] });
  const found = findOutsideLinks({ content, bodies: new Map() });
  assert.deepEqual(
    found.map(({ source, url, address }) => [source.path, url, address.start]),
    [
      ["content/site.yaml", "https://forum.example/", menu.indexOf("https:")],
      ["content/data/list.yaml", "https://data.example/g", 45],
    ],
  );
});

test("dead, moved and unsure links are told apart at their place", () => {
  const problems = (answer: Answer) =>
    checkOutsideLinks(links, new Map([["https://x.example/p", answer]])).map(
      ({ level, line, rule, message, corrected }) => [level, line, rule, message, corrected],
    );
  assert.deepEqual(problems({ kind: "ok" }), []);
  assert.deepEqual(problems({ kind: "dead", why: "the server answers 404" }), [
    ["error", 3, "outside-link-dead", 'Nobody can open "https://x.example/p": the server answers 404.', null],
  ]);
  assert.deepEqual(problems({ kind: "unsure", why: "the server answers 403" }), [
    [
      "notice",
      3,
      "outside-link-unsure",
      '"https://x.example/p" could not be checked: the server answers 403.',
      null,
    ],
  ]);
  const [moved] = problems({ kind: "moved", to: "https://z.example/" });
  assert.equal(moved?.[4], "[x](https://z.example/) and [y](/b/) and <https://y.example/>");
});
