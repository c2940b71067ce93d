import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../src/markdown/blocks.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function render(text: string) {
  const page = makePage({ url: "/a/", text });
  const body = renderBody(page, makeSite({ blocks: { ...blocks, film } }));
  return { body, text, told: body.problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`) };
}

const film = {
  about: "A film.",
  drawn: "program" as const,
  lines: true as const,
  options: {
    file: { about: "The film.", default: "", type: "file" as const },
    poster: { about: "A picture.", default: "", type: "image" as const },
    title: { about: "What it is called.", default: "", type: "text" as const },
  },
};

test("the lines of a block are its settings, and no text of the page", () => {
  const { body, told, text } = render(
    'Before.\n\n::: list people\nas: table\nsort: "name"\n\nfirst: 6\n:::\n\nAfter.',
  );
  assert.deepEqual(told, []);
  const [block] = body.blocks;
  assert.deepEqual(block?.options, { as: "table", where: "", sort: "name", first: "6", show: "", title: "" });
  const { start = 0, end = 0 } = block?.places.sort ?? {};
  assert.equal(text.slice(start, end), "name");
  assert.match(body.html, /<p>Before\.<\/p>\n<div class="list list--table">\n\0b0\0<\/div>\n<p>After\.<\/p>/);
});

test("a value goes on in the lines that are indented below it", () => {
  const { body } = render("::: list people\nwhere: team is Board\n  and since after 2020-01-01\n:::\n");
  assert.equal(body.blocks[0]?.options.where, "team is Board and since after 2020-01-01");
});

test("what names something of the site is among its links and pictures, what visitors read among its texts", () => {
  const { body } = render("::: film\nfile: film.mp4\nposter: film.jpg\ntitle: The the film\n:::\n");
  assert.deepEqual(
    body.links.map(({ href }) => href),
    ["film.mp4"],
  );
  assert.deepEqual(
    body.images.map(({ src }) => src),
    ["film.jpg"],
  );
  assert.deepEqual(
    body.texts.map(({ text }) => text),
    ["The the film"],
  );
});

test("what a block does not take is told at its line", () => {
  assert.deepEqual(
    render("::: list people\nas: crads\nsrot: name\nHello there.\nfirst: 1\nfirst: 2\nshow:\n:::\n").told,
    [
      '4 block-setting The block "list" takes lines of the form “name: value”, and shows no other text.',
      '2 block-setting "as" takes one of cards, table, definitions, logos, compact. Did you mean "cards"?',
      '3 block-setting "srot" is not a setting of the block "list". Did you mean "sort"?',
      '6 block-setting "first" stands above already, and only that one counts.',
      '7 block-setting "show" has no value.',
    ],
  );
});
