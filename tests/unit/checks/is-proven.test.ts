import assert from "node:assert/strict";
import { test } from "node:test";
import { isProven, type Reading } from "../../../src/checks/is-proven.ts";
import { makeBody } from "../../../src/checks/make-body.ts";
import { mendText } from "../../../src/commands/mend-text.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import type { Problem, Repair } from "../../../src/problems/problem.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";

function read(text: string): Reading {
  const { page, problems } = parseAt(text);
  const body = page && makeBody(page, makeSite());
  return { text, page, body, problems: [...problems, ...(body?.problems ?? [])] };
}

/** Whether putting `right` in the place of `wrong` is proven, as a repair of the first problem that is found there. */
function proves(text: string, wrong: string, right: string): boolean {
  const before = read(`# Title\n\n${text}\n`);
  const start = before.text.indexOf(wrong);
  const edits = [{ start, end: start + wrong.length, text: right }];
  const [problem] = before.problems as [Problem];
  return isProven(
    { ...problem, repair: { edits, safe: true } },
    before,
    read(applyEdits(before.text, edits)),
  );
}

test("a repair is proven that makes bold what stands between its signs", () => {
  assert.ok(proves("Come ** early ** now.", "** early **", "**early**"));
});

test("a repair is not proven that loses a word, joins two, or leaves the fault", () => {
  assert.ok(!proves("Come ** early ** now.", "** early **", ""));
  assert.ok(!proves("Come ** early ** now.", " ** early **", "early"));
  assert.ok(!proves("Come ** early ** now.", "** early **", "** early  **"));
});

test("a repair is not proven that takes a link or emphasis away", () => {
  const link = "**[early](https://example.org/) **";
  assert.ok(proves(`Come ${link} now.`, link, "**[early](https://example.org/)**"));
  assert.ok(!proves(`Come ${link} now.`, link, "**early**"));
});

test("a link that is mended may take its address out of the text, and no other word", () => {
  assert.ok(proves("See [it] (https://example.org/a).", "[it] (https", "[it](https"));
  assert.ok(
    !proves(
      "See [it] (https://example.org/a) too.",
      "(https://example.org/a) too",
      "(https://example.org/a)",
    ),
  );
});

test("repairs are made from the last to the first, and those are left that prove nothing", () => {
  const text = "# Title\n\n##One\n\nSeeds\u2028and ** bulbs ** are in.\n\n##Two\n";
  const { text: mended, refused } = mendText(text, read(text).problems, read);
  assert.equal(mended, "# Title\n\n## One\n\nSeeds and **bulbs** are in.\n\n## Two\n");
  assert.deepEqual(refused, []);
  const nested = "# Title\n\nSee [(a)[https://example.org/] words](https://example.org/b).\n";
  const problems = read(nested).problems.filter(
    (one): one is Problem & { repair: Repair } => one.repair?.safe === true,
  );
  assert.deepEqual(mendText(nested, problems, read), { text: nested, refused: problems });
});

test("signs with two readings are no safe repair", () => {
  for (const line of [
    "**Seeds ** are free. ** Bulbs** are not.",
    "Text **Bold **words and more ** bold** words.",
    "Beds of 2 ** 3 or of 4 ** 5 metres.",
  ])
    assert.deepEqual(
      read(`# Title\n\n${line}\n`).problems.filter(({ repair }) => repair?.safe),
      [],
      line,
    );
});

test("a repair keeps the links, code and emphasis in the words that it is about", () => {
  const text = "# Title\n\n**[Plan](https://example.org/a) ** and [`the` *map*] (https://example.org/b).\n";
  assert.equal(
    mendText(text, read(text).problems, read).text,
    "# Title\n\n**[Plan](https://example.org/a)** and [`the` *map*](https://example.org/b).\n",
  );
});
