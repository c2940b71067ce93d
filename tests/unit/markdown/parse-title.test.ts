import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTitle } from "../../../src/markdown/parse-title.ts";
import { english } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** The title of a text, and what is left below it. */
function read(text: string): [title: string, rest: string] | null {
  const source = { path: "content/a.md", text: `---\n---\n${text}` };
  const found = parseTitle({ source, bodyStart: 8, language: english }, makeSite());
  return found && [found.title, source.text.slice(found.bodyStart)];
}

test("a leading heading is a title, read as every other heading is", () => {
  const titles: Record<string, string> = {
    "# The file bed_plan_2": "The file bed_plan_2",
    "# If beds < 2 m and paths > 1 m": "If beds < 2 m and paths > 1 m",
    "# Songs in C#": "Songs in C#",
    "# Songs ##": "Songs",
    "# The *Green* [Room](https://example.org/)": "The Green Room",
    "# The [Room][r], `npm *x*` &amp; \\*more\\*\n\n[r]: /en/room/": "The Room, npm *x* & *more*",
    "# Tea <br> and <!-- ask Ann --> [cake]": "Tea  and  [cake]",
    "# Beds {#beds .wide}": "Beds",
    "  #\tIndented": "Indented",
    "Underlined\nby *two* lines\n===": "Underlined by two lines",
    '# It\'s -- "so"': "It’s – “so”",
  };
  for (const [text, title] of Object.entries(titles)) assert.equal(read(text)?.[0], title, text);
});

test("the text goes on below the heading, whatever its line ends are", () => {
  assert.deepEqual(read("\n\n# Beds\nText\n"), ["Beds", "Text\n"]);
  assert.deepEqual(read("# Beds\n\nText\n"), ["Beds", "\nText\n"]);
  assert.deepEqual(read("\r\n# Beds\r\n\r\nText\r\n"), ["Beds", "\r\nText\r\n"]);
  assert.deepEqual(read("Beds\r\n====\r\nText [a]\r\n"), ["Beds", "Text [a]\r\n"]);
  assert.deepEqual(read("# The [bed]\r\n\r\nText\r\n\r\n[bed]: a.md\r\n"), [
    "The bed",
    "\r\nText\r\n\r\n[bed]: a.md\r\n",
  ]);
  assert.deepEqual(read("# Beds"), ["Beds", ""]);
});

test("nothing else is one", () => {
  for (const text of [
    "",
    "\n \n",
    "Text\n\n# Late",
    "## Second",
    "    # Code",
    "#",
    "# ![](a.png)",
    "> # Q",
    "```\n# c\n```",
  ])
    assert.equal(read(text), null, text);
});
