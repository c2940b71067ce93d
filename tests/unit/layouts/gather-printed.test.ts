import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherPrinted } from "../../../src/layouts/gather-printed.ts";
import { unmarkedMenu } from "../../../src/navigation/menu.ts";
import { makeView } from "../../support/make-view.ts";

const view = makeView({
  body: '<h2 id="food">Food</h2><p><a href="/gone/">Text</a> <code>href="/code/"</code></p>',
  sidenav: unmarkedMenu([{ title: "Party", url: "/party/?a&b", kind: "page", items: [] }]),
});

function gather(frame: string) {
  return gatherPrinted(
    `<!doctype html><title>T</title><body>${frame.replace("BODY", view.body)}</body>`,
    view,
  );
}

test("what the page's text says and what the template was given is not for it to answer for", () => {
  assert.equal(gather('<a href="/party/?a&amp;b">P</a><a href="#food">F</a><a href="#">Top</a>BODY'), null);
  assert.equal(
    gather('<a href="https://a.example/x">A</a><a href=mailto:a@b.example>B</a><img src="data:,">BODY'),
    null,
  );
});

test("addresses that a template prints by itself are found, however they are written", () => {
  const frame = `<a class="x" href="/one/">1</a><a href='/two/?a&amp;b'>2</a><a href=/three/>3</a><img src="four.png" srcset="five.png 1x, six.png 2x">
    <video poster="seven.jpg"></video><object data="eight.pdf"></object><a href="/one/">again</a>BODY`;
  assert.deepEqual(gather(frame)?.addresses, [
    "/one/",
    "/two/?a&b",
    "/three/",
    "four.png",
    "five.png",
    "six.png",
    "seven.jpg",
    "eight.pdf",
  ]);
});

test("what only looks like an address is none", () => {
  assert.equal(gather('<!-- <a href="/comment/"> --><p data-src="/x/" title=\'src="/y/"\'></p>BODY'), null);
});

test("a part of the page that is not there is found, and an id that is there twice", () => {
  assert.deepEqual(gather('<a href="#main">M</a>BODY'), {
    addresses: ["#main"],
    idsTwice: [],
    lacksText: false,
  });
  assert.deepEqual(gather('<p id="food"></p>BODY'), { addresses: [], idsTwice: ["food"], lacksText: false });
  assert.deepEqual(gather('<p id="a"></p><p id="a"></p>BODY'), {
    addresses: [],
    idsTwice: ["a"],
    lacksText: false,
  });
  assert.equal(gather('<p id="a"></p><!-- <p id="a"></p> -->BODY'), null);
});

test("a template that does not print the text of the page answers for its own alone", () => {
  assert.deepEqual(gather('<a href="/one/">1</a>'), { addresses: ["/one/"], idsTwice: [], lacksText: true });
});

test("a template that leaves out the text of the page is found, and one that prints it changed is not", () => {
  assert.equal(gather("<main></main>")?.lacksText, true);
  assert.equal(gatherPrinted("", view)?.lacksText, true);
  assert.equal(gather("<main><h2>FOOD!</h2><p>Text: href code</p></main>"), null);
  assert.equal(gatherPrinted("<main></main>", { ...view, body: "" }), null);
});
