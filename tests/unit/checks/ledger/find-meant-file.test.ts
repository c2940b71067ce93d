import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import { checkPages } from "../../../support/check-pages.ts";
import { makePage } from "../../../support/make-page.ts";

/** What checks would write on a page for pictures of a folder that is not there. */
function write(text: string, files: string[], ledger = ""): (string | undefined)[] {
  const rooms = makePage({ url: "/en/rooms/kitchen/", title: "The kitchen" });
  return checkPages(
    [makePage({ url: "/en/", text: `[More](en/rooms/kitchen.md)\n\n${text}\n` }), rooms],
    { files: files.map((id) => ({ id, absolutePath: `/site/content/${id}`, size: 1 })) },
    {},
    { ledger: parseLedger({ path: "content/addresses.txt", text: ledger }) },
  )
    .filter(({ rule }) => ["image-missing", "link-missing-page"].includes(rule))
    .map(({ repair }) => repair?.edits[0]?.text);
}

const picture = "![A kitchen](/en/collection/kitchen.webp)";
const link = "[A kitchen](/en/collection/kitchen.webp)";
const old = "/en/collection/kitchen.webp\n";

test("pictures of a folder that has another name are found there, shown or linked", () => {
  const found = "/en/rooms/kitchen.webp";
  assert.deepEqual(write(`${picture} ${link}`, ["en/rooms/kitchen.webp"], old), [found, found]);
});

test("a link to a picture is never led to a page, nor to one of two pictures of that name", () => {
  assert.deepEqual(write(link, []), [undefined]);
  assert.deepEqual(write(link, ["a-house-by-the-river/kitchen.webp", "what-others-gave-us/kitchen.webp"]), [
    undefined,
  ]);
});

test("a picture that was beside a deleted one of the same name all along is another one", () => {
  assert.deepEqual(write(picture, ["en/lectures/kitchen.webp"], `${old}/en/lectures/kitchen.webp\n`), [
    undefined,
  ]);
});
