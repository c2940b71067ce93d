import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitFrontMatter } from "../../../src/content/split-front-matter.ts";
import { changeSettings } from "../../../src/editing/change-settings.ts";
import { EditFault } from "../../../src/editing/edit-fault.ts";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

const pages = ["content", "tests/fixtures/harbour"].flatMap((folder) =>
  readSources(repository, folder, [".md"]).filter(({ text }) => text.startsWith("---\n")),
);

test("a setting of a page changes its line alone, and comments, quotes and the text stay", () => {
  const page = `---\n# Ours\ntitle: "Boats" # the title\ntags: [a, b]\n---\n\n# Text\n`;
  assert.equal(
    changeSettings(page, { kind: "set", path: ["title"], value: "Ships" }),
    page.replace("Boats", "Ships"),
  );
  assert.equal(
    changeSettings(page, { kind: "insert", path: ["tags"], value: "c" }),
    page.replace("a, b", "a, b, c"),
  );
  assert.equal(
    changeSettings(page, { kind: "set", path: ["draft"], value: true }),
    page.replace("b]\n", "b]\ndraft: true\n"),
  );
  assert.equal(changeSettings(page, { kind: "remove", path: ["tags"] }), page.replace("tags: [a, b]\n", ""));
});

test("a page without settings gets the lines of hyphens, behind the mark of its encoding and with its line ends", () => {
  const change = { kind: "set", path: ["draft"], value: true } as const;
  assert.equal(changeSettings("# Boats\n", change), "---\ndraft: true\n---\n\n# Boats\n");
  assert.equal(changeSettings("", change), "---\ndraft: true\n---\n");
  assert.equal(
    changeSettings("\uFEFF# Boats\r\n\r\nText\r\n", change),
    "\uFEFF---\r\ndraft: true\r\n---\r\n\r\n# Boats\r\n\r\nText\r\n",
  );
  assert.equal(changeSettings("---\n---\nText\n", change), "---\ndraft: true\n---\nText\n");
});

test("settings that can't be read, and those under another name, are refused in words", () => {
  const change = { kind: "set", path: ["title"], value: "Ships" } as const;
  assert.throws(() => changeSettings('---\ntitle: "Boats\n---\n', change), EditFault);
  assert.throws(
    () =>
      changeSettings("---\nlead: &a Boats\ntitle: *a\n---\n", {
        kind: "set",
        path: ["lead"],
        value: "Ships",
      }),
    EditFault,
  );
});

test("on real pages, with either line end and the mark of an encoding, what changes is the line of the setting", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom<[string, unknown]>(
        ["title", "It's: new"],
        ["draft", true],
        ["order", 12],
        ["aliases", ["/old/"]],
      ),
      ({ text }, isWindows, isMarked, isAtEnd, [name, value]) => {
        const page = `${isMarked ? "\uFEFF" : ""}${isWindows ? text.replaceAll("\n", "\r\n") : text}`;
        const before = isAtEnd ? page.trimEnd() : page;
        const after = changeSettings(before, { kind: "set", path: [name], value });
        const { region } = splitFrontMatter({ path: "", text: after.replace(/^\uFEFF/, "") });
        assert.ok(region);
        const old = splitFrontMatter({ path: "", text: before.replace(/^\uFEFF/, "") }).region;
        assert.equal(
          after.replace(/^\uFEFF/, "").slice(region.end),
          before.replace(/^\uFEFF/, "").slice(old?.end),
        );
        assert.deepEqual(otherLines(after, name), otherLines(before, name));
        assert.equal(isWindows, !/(?<!\r)\n/.test(after));
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});

function otherLines(text: string, name: string): string[] {
  let isOwn = false;
  return text.split("\n").filter((line) => {
    if (/^\S/.test(line) && !line.startsWith("- ")) isOwn = line.startsWith(`${name}:`);
    return !isOwn;
  });
}
