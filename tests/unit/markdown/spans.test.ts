import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf } from "../../../src/markdown/place-of.ts";
import type { Span } from "../../../src/problems/source-text.ts";
import { compareWork } from "../../support/compare-work.ts";
import { createRandom } from "../../support/create-random.ts";
import { writeRandomMarkdown } from "./random-markdown.ts";
import { render } from "./render.ts";

const documents = 400;

/** Characters whose place in the source differs from the source's character there, and why that is right. */
const standIns: Record<string, RegExp> = { "\uFFFC": /[`!<^[]/, "\n": /[\r\n]/, "&": /&/ };

function checkPlaces(text: string, prose: string, places: number[], seed: number): void {
  for (const [offset, character] of [...prose.split("")].entries()) {
    // How far a line of HTML is indented depends on where a list or quote begins; nobody asks for a blank.
    if (/\n[ \t]+$/.test(prose.slice(0, offset + 1))) continue;
    const written = text[placeOf(places, offset)] ?? "";
    const right = standIns[character]?.test(written) ?? written === character;
    assert.ok(
      right,
      `seed ${seed}: ${JSON.stringify(character)} of ${JSON.stringify(prose)} is at ${JSON.stringify(written)}`,
    );
  }
}

test("every fact of a random document knows its place in the source", () => {
  for (let seed = 1; seed <= documents; seed++) {
    const { text, hrefs, sources, ids, headings } = writeRandomMarkdown(createRandom(seed));
    const body = render(text);
    const slice = ({ start, end }: Span) => text.slice(start, end);
    const scheme = /^https:\/\//;

    assert.deepEqual(
      body.links.map(({ href }) => href.replace(scheme, "")).sort(),
      [...hrefs].sort(),
      `seed ${seed}`,
    );
    assert.deepEqual(body.images.map(({ src }) => src).sort(), [...sources].sort(), `seed ${seed}`);
    assert.deepEqual(
      body.headings.map((heading) => heading.text).sort(),
      [...headings].sort(),
      `seed ${seed}`,
    );
    for (const link of body.links) {
      assert.equal(slice(link.address), link.href, `seed ${seed}`);
      assert.match(slice(link), /^(?:\[.*\)|\[.*\]|\[.*\}|<a .*<\/a>|<https:[^>]*>)$/, `seed ${seed}`);
      if (!slice(link).endsWith("]")) assert.ok(slice(link).includes(link.href), `seed ${seed}`);
    }
    for (const image of body.images) {
      assert.equal(slice(image.address), image.src, `seed ${seed}`);
      assert.match(slice(image), /^(?:!\[.*\)|<img .*>)$/s, `seed ${seed}`);
    }
    for (const id of body.ids) {
      if (id.origin === "heading") assert.ok(slice(id).includes(id.id), `seed ${seed}`);
      else assert.equal(slice(id), id.id, `seed ${seed}`);
    }
    assert.deepEqual(
      body.ids
        .filter(({ origin }) => origin !== "heading")
        .map(({ id }) => id)
        .sort(),
      [...ids].sort(),
    );
    for (const heading of body.headings) assert.ok(slice(heading).includes(heading.text), `seed ${seed}`);
    for (const { text: prose, places } of body.texts) checkPlaces(text, prose, places, seed);
    for (const { html, places } of body.htmls) checkPlaces(text, html, places, seed);
  }
});

test("brackets that open and never close take time in proportion to their number", () => {
  assert.ok(
    compareWork(
      () => render("![a](".repeat(3000)),
      () => render("![a](".repeat(12_000)),
    ) < 8,
  );
});
