import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, Remembered } from "../../../../src/checks/outside/answer.ts";
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

/** What is told of the first link, by what is known of its address. */
function told(answer: Answer, known: Omit<Remembered, "answer" | "at"> = {}) {
  return checkOutsideLinks(links, { "https://x.example/p": { answer, at: 0, ...known } }).map(
    ({ level, line, rule, message, corrected }) => [level, line, rule, message, corrected],
  );
}

test("dead, sold and unsure addresses are told apart at their place, and stop nothing", () => {
  assert.deepEqual(told({ kind: "ok", title: "A" }, { title: "A" }), []);
  assert.deepEqual(told({ kind: "dead", why: "the server answers 404" }), [
    [
      "notice",
      3,
      "outside-link-dead",
      'Nobody can open "https://x.example/p": the server answers 404.',
      null,
    ],
  ]);
  assert.deepEqual(
    told({ kind: "dead", why: "there is no such host" }, { title: "Our club" })[0]?.[3],
    'Nobody can open "https://x.example/p": there is no such host. It was called "Our club".',
  );
  assert.deepEqual(told({ kind: "parked", why: 'its page says "buy this domain"' }), [
    [
      "notice",
      3,
      "outside-link-parked",
      'The address of "https://x.example/p" is for sale: its page says "buy this domain".',
      null,
    ],
  ]);
  assert.deepEqual(told({ kind: "unsure", why: "the server answers 403" }), [
    [
      "notice",
      3,
      "outside-link-unsure",
      '"https://x.example/p" could not be checked: the server answers 403.',
      null,
    ],
  ]);
});

test("a page that moved gets its new address, with the part of the page that the link leads to", () => {
  const line = (address: string) => `[x](${address}) and [y](/b/) and <https://y.example/>`;
  assert.equal(told({ kind: "moved", to: "https://z.example/n" })[0]?.[4], line("https://z.example/n#q"));
  assert.equal(told({ kind: "moved", to: "https://z.example/n#o" })[0]?.[4], line("https://z.example/n#q"));
  assert.equal(
    told({ kind: "moved", to: "https://z.example/a_(b)" })[0]?.[4],
    line("https://z.example/a_%28b%29#q"),
  );
});

test("to be led to a front page, or to a page of another name, is no move", () => {
  assert.deepEqual(told({ kind: "moved", to: "https://x.example/" })[0]?.slice(3), [
    'This address leads to the front page "https://x.example/" for good, so the page itself seems to be gone.',
    null,
  ]);
  assert.match(String(told({ kind: "moved", to: "https://x.example/en/" })[0]?.[3]), /front page/);
  assert.deepEqual(
    told(
      { kind: "moved", to: "https://z.example/n" },
      { title: "Casino", before: { title: "Our club", at: 0 } },
    )[0]?.slice(3),
    [
      'This address leads to "https://z.example/n" for good, which is called "Casino"; here it was "Our club".',
      null,
    ],
  );
});

test("a page with another title is told, and how much it is another", () => {
  const before = { title: "Guide for hosts", at: 0 };
  const tell = (title: string) =>
    checkOutsideLinks(links, {
      "https://x.example/p": { answer: { kind: "ok", title }, at: 0, title, before },
    }).map(({ rule, message, hint }) => [rule, message, hint?.slice(0, 30)]);
  assert.deepEqual(tell("Casino online"), [
    [
      "outside-link-changed",
      'The page at "https://x.example/p" was called "Guide for hosts", and is called "Casino online" now.',
      "It has no word of its old titl",
    ],
  ]);
  assert.equal(tell("Guide to the new rules of the room")[0]?.[2], "Open it to see whether it is s");
});
