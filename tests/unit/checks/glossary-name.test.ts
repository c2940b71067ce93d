import assert from "node:assert/strict";
import { test } from "node:test";
import { checkGlossary } from "../../support/check-glossary.ts";

/** What is found in a text, as it is corrected there. */
function mends(names: string, text: string): string[] {
  return checkGlossary(`names:\n${names}`, text).map((line) => line.replace(/^.*?glossary-name(?:: )?/, ""));
}

test("a name with other capitals, blanks or hyphens is told", () => {
  const names = "  - GitHub\n  - Peer 2 Peer University\n";
  assert.deepEqual(checkGlossary(`names:\n${names}`, "Our code is on Github."), [
    '1 "Github" glossary-name: Our code is on GitHub.',
  ]);
  for (const text of ["Git Hub.", "github.", "GITHUB is it.", "Git-Hub."])
    assert.deepEqual(mends(names, text), [text.replace(/git[ -]?hub/i, "GitHub")], text);
  for (const text of ["A peer 2 peer university.", "A Peer-2-Peer University.", "A Peer2Peer University."])
    assert.deepEqual(mends(names, text), ["A Peer 2 Peer University."], text);
});

test("a name that is right is let be, over two lines too", () => {
  assert.deepEqual(
    mends("  - GitHub\n  - Peer 2 Peer University\n", "GitHub’s and Peer\n2 Peer University’s."),
    [],
  );
});

test("addresses, handles, quotations and headlines in capitals are let be", () => {
  for (const text of [
    "See github.com, www.github.com/x and x@github.org.",
    "@github and #github",
    "`github`",
    "They wrote “Github”.",
    "## ON GITHUB",
    "A github-like thing.",
    "A git hub is no name.",
  ])
    assert.deepEqual(mends("  - GitHub\n", text), [], text);
});

test("spellings that are allowed too are right with just their capitals", () => {
  const circles = "  - { name: Book Clubs, allow: book clubs }\n";
  assert.deepEqual(mends(circles, "Book Clubs and book clubs. Book clubs meet."), []);
  assert.deepEqual(mends(circles, "All Book clubs."), ["All Book Clubs."]);
});

test("what a name is called by mistake is told too", () => {
  assert.deepEqual(mends("  - { name: Khan Academy, avoid: Kahn Academy }\n", "At Kahn Academy."), [
    "At Khan Academy.",
  ]);
});

test("signs that belong to a name are part of it", () => {
  const names = "  - Yahoo!\n  - C++\n  - O'Reilly\n";
  assert.deepEqual(mends(names, "Yahoo, C, c# and O’Reilly: C++ and Yahoo!"), []);
  assert.deepEqual(mends(names, "In c++ by Oreilly."), ["In C++ by Oreilly.", "In c++ by O'Reilly."]);
});

test("a name holds in each language, or in the one that is named", () => {
  assert.deepEqual(checkGlossary("names: [GitHub]\n", "En Github.", "es").length, 1);
  assert.deepEqual(checkGlossary("names: [{ name: GitHub, language: en }]\n", "En Github.", "es"), []);
});
