import assert from "node:assert/strict";
import { test } from "node:test";
import { fillBody } from "../../../src/markdown/fill-body.ts";
import { blockMark, fileMark, imageMark, linkMark, sizeMark } from "../../../src/markdown/marks.ts";

test("puts addresses, images, sizes and blocks where their marks are, escaped as HTML needs it", () => {
  const html = `<a href="${linkMark(12)}">a</a>${imageMark(0)}${imageMark(1)}<video src="${fileMark(3)}"></video>${sizeMark(12)}${blockMark(0)}`;
  const filled = fillBody(html, {
    address: (n) => `/q&a/"${n}"`,
    image: (n) => `<img ${n}>`,
    file: (n) => `f&${n}`,
    size: (n) => `<i>${n}</i>`,
    block: (n) => `<form ${n}>`,
  });
  assert.equal(
    filled,
    '<a href="/q&amp;a/&quot;12&quot;">a</a><img 0><img 1><video src="f&amp;3"></video><i>12</i><form 0>',
  );
});

test("a link that leads nowhere today loses its address, however it was written, and keeps the rest", () => {
  const html = `<a class="b" href="${linkMark(0)}">a</a> <A HREF = '${linkMark(1)}' id="c">b</A>`;
  const none = () => assert.fail();
  const filler = { address: () => null, image: none, file: none, size: none, block: none };
  assert.equal(fillBody(html, filler), '<a class="b">a</a> <A id="c">b</A>');
});

test("leaves a body without marks as it is", () => {
  const none = () => assert.fail();
  assert.equal(
    fillBody("<p>a0 i1</p>", { address: none, image: none, file: none, size: none, block: none }),
    "<p>a0 i1</p>",
  );
});
