import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { formatTranslationLedger } from "../../../src/translations/format-translation-ledger.ts";
import { parseTranslationLedger } from "../../../src/translations/parse-translation-ledger.ts";

const parse = (text: string) => parseTranslationLedger({ path: "content/translations.txt", text });
const when = "fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -\n";
const other = "fr/start #quand #when AAAAAAAAAAAA 8d7f6g5h4j3k 9a8b7c6d5e4f - -\n";

test("a ledger is read in any order and written sorted, with the head that it had", () => {
  const text = `# Ours.\n\nfr/start 2026-11-29\n${when}fr/about @ @ 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -\n`;
  const ledger = parse(text);
  assert.deepEqual([...ledger.pages.keys()], ["fr/start", "fr/about"]);
  assert.equal(ledger.pages.get("fr/start")?.checked, "2026-11-29");
  const about = "fr/about @ @ 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -\n";
  assert.equal(formatTranslationLedger(ledger), `# Ours.\n\n${about}${when}fr/start 2026-11-29\n`);
  assert.match(formatTranslationLedger(parse("")), /^# From which words/);
});

test("what git leaves of a conflict is told, and the lines of both sides count", () => {
  const text = `<<<<<<< HEAD\n${when}=======\n${other}>>>>>>> theirs\n`;
  const ledger = parse(text);
  assert.equal(ledger.pages.get("fr/start")?.stamps.length, 2);
  assert.deepEqual(
    ledger.problems.map(({ line, level }) => [line, level]),
    [
      [1, "notice"],
      [3, "notice"],
      [5, "notice"],
    ],
  );
  const edits = ledger.problems.flatMap(({ repair }) => repair?.edits ?? []);
  assert.equal(applyEdits(text, edits), `${when}${other}`);
});

test("a damaged line is told, and it and comments stay when the ledger is written", () => {
  const ledger = parse(`${when}fr/start #quand\n# A word of ours.\n`);
  assert.equal(ledger.problems.length, 1);
  assert.match(ledger.problems[0]?.message ?? "", /^This line can't be read/);
  const written = formatTranslationLedger(ledger);
  for (const line of [when, "fr/start #quand\n", "# A word of ours.\n"])
    assert.ok(written.includes(line), line);
  assert.equal(formatTranslationLedger(parse(written)), written);
});

test("of two days of a page the later one counts, and line ends stay as they are", () => {
  const ledger = parse("fr/a 2026-11-30\r\nfr/a 2026-11-29\r\n");
  assert.equal(ledger.pages.get("fr/a")?.checked, "2026-11-30");
  assert.match(formatTranslationLedger(ledger), /\r\nfr\/a 2026-11-30\r\n$/);
});
