import assert from "node:assert/strict";
import { test } from "node:test";
import { parseData } from "../../../src/content/parse-data.ts";
import { makeSite } from "../../support/make-site.ts";

function tell(text: string): string[] {
  const source = { path: "content/data/announcements.yaml", text };
  const { problems } = parseData(new Map([["data/announcements.yaml", source]]), makeSite());
  return problems.map(({ line, message }) => `${line} ${message}`);
}

test("an announcement that no day shows, and words of a link that is not there, are told at their lines", () => {
  assert.deepEqual(tell("- text: Closed.\n  from: 2026-03-02\n  until: 2026-03-02\n"), []);
  const [days = "", words = ""] = tell(
    "- text: Closed.\n  from: 2026-03-02\n  until: 2026-03-01\n- text: Open.\n  words: Read more\n",
  );
  assert.match(days, /^3 .*"until" is before its first day, 2026-03-02/);
  assert.match(words, /^5 .*"words" are the words of a link, and there is no link/);
});
