import assert from "node:assert/strict";
import { test } from "node:test";
import { buildWrittenPages } from "../../../src/navigation/build-written-pages.ts";
import { makeWritten } from "../../support/make-written.ts";

test("a file of data is a page at the top of the content, with its links, pictures and prose at their places", () => {
  const written = [makeWritten("- name: The mill\n  picture: /mill.png\n  url: 'https://example.org/'\n")];
  const [{ page, facts } = assert.fail()] = buildWrittenPages(written);
  const at = ({ start, end }: { start: number; end: number }) => page.source.text.slice(start, end);
  assert.equal(page.url, "/");
  assert.deepEqual(
    facts.texts.map(({ text }) => text),
    ["The mill"],
  );
  assert.deepEqual(
    facts.links.map((link) => [link.href, at(link.address)]),
    [["https://example.org/", "https://example.org/"]],
  );
  assert.deepEqual(
    facts.images.map((image) => [image.src, at(image.address)]),
    [["/mill.png", "/mill.png"]],
  );
  assert.equal(buildWrittenPages(written)[0]?.page, page);
});
