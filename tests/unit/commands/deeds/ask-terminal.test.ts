import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { askTerminal } from "../../../../src/commands/deeds/ask-terminal.ts";

/** A terminal at which somebody types a text as soon as a question stands there; `null` leaves. */
function openTerminal(typed: string | null, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  output.once("data", () => (typed === null ? input.end() : input.write(typed)));
  return { input, output };
}

test("a person at the terminal is asked, and the line that they type is the answer", async () => {
  assert.equal(await askTerminal("Do it? [y/N] ", openTerminal("yes\n")), "yes");
  assert.equal(await askTerminal("Do it? [y/N] ", openTerminal("\n")), "");
});

test("who leaves, and a script, answers nothing", async () => {
  assert.equal(await askTerminal("Do it? [y/N] ", openTerminal(null)), null);
  assert.equal(await askTerminal("Do it? [y/N] ", openTerminal("yes\n", false)), null);
});
