import assert from "node:assert/strict";
import { test } from "node:test";
import { addToLedger } from "../../../../src/redirects/ledger/add-to-ledger.ts";

test("a new ledger says what it is, in plain words", () => {
  const { text, added } = addToLedger("", ["/", "/en/"]);
  assert.equal(
    text,
    `# Every address that this site ever had, so that none of them goes dead unnoticed: one page, file or part of a page a line.
# The program that publishes the site adds to this list by itself. Nobody needs to edit it.
# If a page moved or is gone, say so in redirects.yaml or in the page; README.md beside this file tells how.

/
/en/
`,
  );
  assert.deepEqual(added, ["/", "/en/"]);
});

test("what is known is not added again, however it is written, and the text stays as it is", () => {
  const text = "# Mine\n/en/caf%C3%A9\n/a/";
  assert.deepEqual(addToLedger(text, ["/a/", "/en/café/"]), { text, added: [] });
});

test("new lines come to their places, old ones stay, with the comments above them", () => {
  const text = "# Head\n\n/b/\n\n# About d\n/d/\n/c/\n\n# The end\n";
  assert.equal(
    addToLedger(text, ["/a/", "/b/#x", "/c/", "/e/"]).text,
    "# Head\n\n/a/\n/b/\n/b/#x\n\n# About d\n/d/\n/c/\n/e/\n\n# The end\n",
  );
});

test("a file from Windows keeps its line ends", () => {
  assert.equal(addToLedger("# Head\r\n/b/\r\n", ["/a/"]).text, "# Head\r\n/a/\r\n/b/\r\n");
});

test("a file with a head alone, or without its last line end, is filled", () => {
  assert.equal(addToLedger("# Head\n", ["/a/"]).text, "# Head\n/a/\n");
  assert.equal(addToLedger("# Head", ["/a/"]).text, "# Head\n/a/\n");
  assert.equal(addToLedger("/b/", ["/a/", "/c/"]).text, "/a/\n/b/\n/c/\n");
});
