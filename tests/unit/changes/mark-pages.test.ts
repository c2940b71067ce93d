import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markPages } from "../../../src/changes/mark-pages.ts";

const sheet = { old: "../marks.css", now: "../marks.css" };
const frame = (main: string, menu = "", lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>T</title></head><body><nav>${menu}</nav><main>${main}</main></body></html>`;

interface Places {
  urls?: [string, string];
  menus?: [string, string];
  lang?: string;
}

/** What stands in the main parts of both pages, the marks as `[-gone-]` and `[+new+]`. */
function mark(old: string, now: string, { urls = ["/a/", "/a/"], menus, lang }: Places = {}) {
  const marked = markPages(
    { url: urls[0], html: frame(old, menus?.[0], lang) },
    { url: urls[1], html: frame(now, menus?.[1], lang) },
    sheet,
  );
  const show = (html: string, part: string) =>
    (new RegExp(`<${part}[^>]*>(.*)</${part}>`, "s").exec(html)?.[1] ?? "")
      .replace(/<waymark-gone role="deletion">(.*?)<\/waymark-gone>/gs, "[-$1-]")
      .replace(/<waymark-new role="insertion">(.*?)<\/waymark-new>/gs, "[+$1+]")
      .replace(/<\/?waymark-words>| id="waymark-start"/g, "");
  return {
    old: show(marked.old.html, "main"),
    now: show(marked.now.html, "main"),
    menu: show(marked.now.html, "nav"),
    marked,
  };
}

test("words that differ are marked where they stand, those of the same sentence are not", () => {
  const { old, now } = mark("<p>Open from <b>ten</b> to six.</p>", "<p>Open from <b>nine</b> to six.</p>");
  assert.equal(old, "<p>Open from <b>[-ten-]</b> to six.</p>");
  assert.equal(now, "<p>Open from <b>[+nine+]</b> to six.</p>");
});

test("words that follow each other have one mark, and a lone word between two is none of both", () => {
  const { now } = mark("<p>We meet on Mondays in the hall.</p>", "<p>We meet at noon in our hall.</p>");
  assert.equal(now, "<p>We meet [+at noon in our+] hall.</p>");
});

test("a passage that was written anew is marked as a whole", () => {
  const { old, now } = mark("<p>Soup with bread.</p>", "<p>There is cake on the first Sunday.</p>");
  assert.deepEqual(
    [old, now],
    ["<p>[-Soup with bread.-]</p>", "<p>[+There is cake on the first Sunday.+]</p>"],
  );
});

test("a language without blanks is marked by words", () => {
  const { now } = mark("<p>図書館は月曜日に開きます。</p>", "<p>図書館は火曜日に開きます。</p>", {
    lang: "ja",
  });
  assert.match(now, /^<p>図書館は\[\+火曜日?に?\+\]/);
});

test("what lays out the parent of a text has as many things to lay out as before", () => {
  const { marked } = mark("<p>one two three four</p>", "<p>one 2 three 4</p>");
  assert.match(
    marked.now.html,
    /<p id="waymark-start"><waymark-words>one <waymark-new [^>]*>2 three 4<\/waymark-new><\/waymark-words><\/p>/,
  );
});

test("a picture or link that the other page has not is marked, wherever the page has moved to", () => {
  const both = '<img src="../same.png" alt=""><a href="../b/index.html">b</a>';
  const { old, now } = mark(
    `${both}<img src="../x.1111111111.png" alt="X">`,
    `${both.replaceAll("../", "../../")}<img src="../../x.2222222222.png" alt="X"><a href="../../c/">b</a>`,
    { urls: ["/a/", "/new/a/"] },
  );
  assert.deepEqual(
    [old, now].map((html) =>
      [...html.matchAll(/<(\w+) [^>]*data-waymark="(\w+)"/g)].map((found) => found.slice(1)),
    ),
    [
      [["img", "gone"]],
      [
        ["img", "new"],
        ["a", "new"],
      ],
    ],
  );
});

test("a page is opened at the first difference of its main part, before those of menus", () => {
  const menus: [string, string] = ["<a href='/'>Home</a>", "<a href='/'>Start</a>"];
  const { marked, menu } = mark("<p>a</p><h2 id='hours'>Ten</h2>", "<p>a</p><h2 id='hours'>Nine</h2>", {
    menus,
  });
  assert.deepEqual([marked.old.start, marked.now.start], ["hours", "hours"]);
  assert.match(menu, /\[\+Start\+\]/);
  const gone = mark("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>c</p>").marked;
  assert.match(gone.now.html, /<p id="waymark-start">c<\/p>/);
  const none = mark("<p>a</p>", "<p>a</p>").marked;
  assert.deepEqual([none.old.start, none.now.start], [null, null]);
});

test("a new entry of a menu right before a new title does not draw the look away from that", () => {
  const menus: [string, string] = ["<p>Home</p>", "<p>Home</p><p>Words</p>"];
  const { marked, menu, now } = mark("<h1>Old title</h1><p>a</p>", "<h1>New title</h1><p>a</p>", { menus });
  assert.match(marked.now.html, /<h1 id="waymark-start">/);
  assert.deepEqual([menu, now], ["<p>Home</p><p>[+Words+]</p>", "<h1>[+New+] title</h1><p>a</p>"]);
});

test("a page is not opened at what is folded away in a menu", () => {
  const fold = (entry: string) => `<details><summary>Menu</summary><p>${entry}</p></details>`;
  const { marked, menu } = mark("<p>a</p>", "<p>a</p>", { menus: [fold("Old"), fold("New")] });
  assert.equal(marked.now.start, null);
  assert.doesNotMatch(menu, /open/);
});

test("what is folded away is unfolded for a difference in it", () => {
  const fold = (text: string) => `<details name="a"><summary>More</summary><p>${text}</p></details>`;
  const { old, now } = mark(fold("Ten") + fold("Same"), fold("Nine") + fold("Same"));
  assert.equal(old.match(/<details open=""/g)?.length, 1);
  assert.match(now, /^<details open="">/);
});

test("scripts are taken out, links are left out of the way of the keyboard, and the style of the marks is named", () => {
  const { marked } = mark(
    "<p><a href='/b/'>b</a></p>",
    "<p><a href='/b/'>b</a></p><script src='x.js'></script>",
  );
  assert.doesNotMatch(marked.now.html, /<script/);
  assert.match(marked.now.html, /<a href="\/b\/" tabindex="-1">/);
  assert.match(marked.now.html, /<link rel="stylesheet" href="\.\.\/marks\.css"><\/head>/);
});

test("signs of HTML in a text stay signs", () => {
  const { now } = mark(
    "<p>a</p>",
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;</p><textarea>a <b></textarea>",
  );
  assert.match(
    now,
    /<p>\[\+&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp;\+\]<\/p><textarea [^>]*>a &lt;b&gt;<\/textarea>/,
  );
});

test("marks change no word of a page, and what is not marked is on both", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "ten ",
      "to",
      " six",
      ", ",
      "日曜日",
      " &amp; ",
      "<br>",
      "<b>the</b>",
      "<!-- x -->",
      "\n",
    ),
    fc.constantFrom(
      "</p><p>",
      "<a href='/x/'>a</a>",
      "<details><summary>s</summary>d</details>",
      "<img src='i' alt=''>",
    ),
  );
  const main = fc.array(piece, { maxLength: 14 }).map((pieces) => `<p>${pieces.join("")}</p>`);
  const readText = (html: string) => html.replace(/<[^>]*>/g, "");
  fc.assert(
    fc.property(main, main, (old, now) => {
      const { marked, ...mains } = mark(old, now);
      for (const [side, written] of Object.entries({ old, now })) {
        const { html } = marked[side as "old" | "now"];
        assert.equal(readText(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ""), readText(written));
      }
      const left = [mains.old, mains.now].map((html) =>
        readText(html.replace(/\[[-+].*?[-+]\]/gs, "")).replace(/\s/g, ""),
      );
      assert.equal(left[0], left[1]);
    }),
    { numRuns: 300 },
  );
});
