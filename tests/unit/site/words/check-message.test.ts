import assert from "node:assert/strict";
import { test } from "node:test";
import { checkMessage } from "../../../../src/site/words/check-message.ts";
import { createRandom } from "../../../support/create-random.ts";
import { makeMessage } from "../../../support/make-message.ts";

// What messages are made of, whole and broken.
const pieces = [
  ...[
    "{",
    "}",
    "{{",
    "}}",
    "|",
    "\\",
    "$",
    ":",
    ".",
    " ",
    "\n",
    "=",
    "*",
    "#",
    "/",
    "@",
    "0",
    "1",
    "one",
    "few",
    "other",
  ],
  ...[
    ".input {$count :number}",
    ".local $x = {$count :integer}",
    ".match $count",
    "{title}",
    "{$title}",
    "{count :number}",
  ],
  ...[
    "one {{",
    "* {{",
    "{$x}",
    ":string",
    "select=exact",
    "minimumFractionDigits=2",
    "text",
    "\u2068",
    "نص",
    "{|",
    "|}",
  ],
];

test("whatever is written, a message is told to be at fault or can be used", () => {
  const random = createRandom(14);
  for (let run = 0; run < 3000; run++) {
    const written = Array.from({ length: random.below(14) }, () => random.pick(pieces)).join("");
    const locale = random.pick(["en", "ar", "ja", "pt-BR"]);
    const faults = checkMessage(written, { count: "number", title: "text" }, locale);
    for (const { message, piece } of faults) {
      assert.ok(message.length > 0);
      if (piece) assert.ok(written.includes(piece), piece);
    }
    if (faults.some(({ rule }) => rule !== "words-value-left-out" && rule !== "words-plural-missing"))
      continue;
    const message = makeMessage(written, { locale, dir: "ltr" });
    for (const count of [0, 1, 2.5, 1e6]) assert.equal(typeof message({ count, title: "A" }), "string");
    if (!written.includes("title")) assert.ok(message.listForms("count").other !== undefined);
  }
});
