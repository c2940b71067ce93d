import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../../../src/problems/apply-edits.ts";
import { formatLedgerLine, parseLedgerLine } from "../../../../src/redirects/ledger/ledger-line.ts";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import { say } from "../compile.ts";

const parse = (text: string) => parseLedger({ path: "content/addresses.txt", text });
const known = (text: string) =>
  [...parse(text).byAddress.values()].map(({ address, ids }) => [address, ...ids].join(" "));
const faults = (text: string) => parse(text).problems.map(say);

test("reads one address a line, with the parts of its page, in any order", () => {
  assert.deepEqual(known("# Comment\n\n/en/#b\n/en/a.pdf\n/en/\n  /en/#a  \n/en/#b\n/en/x\n"), [
    "/en/ b a",
    "/en/a.pdf",
    "/en/x/",
  ]);
});

test("reads what Windows made of the file, and a file without its last line end", () => {
  assert.deepEqual(known("\uFEFF# Comment\r\n/en/\r\n/en/#a"), ["/en/ a"]);
  assert.deepEqual(known(""), []);
});

test("knows where an address stands first", () => {
  const { byAddress } = parse("# Comment\n  /en/#a\n/en/\n");
  assert.deepEqual(byAddress.get("/en/")?.span, { start: 12, end: 18 });
});

test("a line that is no address is named, with the right one where it is clear", () => {
  assert.deepEqual(faults("/en/\nen/about/\n"), [
    'ledger-form content/addresses.txt:2:1\n"en/about/" is no address of this site: one begins with a slash and has no blanks in it.\nWrite: /en/about/',
  ]);
  assert.deepEqual(faults("https://example.org/en/about/#team\n/en/about/ #team\n//a/\n/b/?x=1\n"), [
    'ledger-form content/addresses.txt:1:1\n"https://example.org/en/about/#team" is no address of this site: one begins with a slash and has no blanks in it.\nWrite: /en/about/#team',
    'ledger-form content/addresses.txt:2:1\n"/en/about/ #team" is no address of this site: one begins with a slash and has no blanks in it.\nWrite: /en/about/#team',
    'ledger-form content/addresses.txt:3:1\n"//a/" is no address of this site: one begins with a slash and has no blanks in it.\nWrite: /a/',
    'ledger-form content/addresses.txt:4:1\n"/b/?x=1" is no address of this site: one begins with a slash and has no blanks in it.\nWrite: /b/',
  ]);
  assert.deepEqual(faults("/en/about/ and more\n/en/#\n/en/*\n"), [
    'ledger-form content/addresses.txt:1:1\n"/en/about/ and more" is no address of this site: one begins with a slash and has no blanks in it.\nDelete the line, or write it like /en/about/.',
    'ledger-form content/addresses.txt:2:1\n"/en/#" is no address of this site: one begins with a slash and has no blanks in it.\nDelete the line, or write it like /en/about/.',
    'ledger-form content/addresses.txt:3:1\n"/en/*" is no address of this site: one begins with a slash and has no blanks in it.\nDelete the line, or write it like /en/about/.',
  ]);
});

test("the marks of a merge conflict are named, and what is between them counts", () => {
  const text = "/a/\n<<<<<<< HEAD\n/b/\n||||||| base\n=======\n/c/\n>>>>>>> main\n";
  assert.deepEqual(known(text), ["/a/", "/b/", "/c/"]);
  assert.equal(
    faults(text)[0],
    "ledger-form content/addresses.txt:2:1\nGit marked a conflict here: two people added lines at the same time.\nDelete this line, and keep the addresses above and below it: all of them count.",
  );
  const edits = parse(text).problems.flatMap(({ repair }) => repair?.edits ?? []);
  assert.equal(applyEdits(text, edits), "/a/\n/b/\n/c/\n");
});

test("every address and id is read back from its line", () => {
  const cases: [string, string | null][] = [
    ["/en/café/", null],
    ["/en/q&a/", "was-ist-das"],
    ["/مرحبا/", "مرحبا"],
    ["/en/100%.pdf", null],
    ["/en/notes #2?.pdf", null],
    ["/en/a b/", "c d#e%20f"],
    ["/", "x"],
  ];
  for (const [address, id] of cases)
    assert.deepEqual(parseLedgerLine(formatLedgerLine(address, id)), { address, id });
  assert.equal(formatLedgerLine("/en/café/", "über-uns"), "/en/café/#über-uns");
});
