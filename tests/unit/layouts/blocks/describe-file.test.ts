import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFile } from "../../../../src/layouts/blocks/describe-file.ts";
import { makeMessage } from "../../../support/make-message.ts";
import { english } from "../../../support/make-page.ts";

const words = { ...english.words, fileFacts: makeMessage("({type}, {size})") };

test("a file is described by its type and a size that people can read", () => {
  const describe = (size: number, locale = "en") =>
    describeFile({ id: "a.b/flyer.pdf", absolutePath: "", size }, { ...english, locale, words });
  assert.equal(describe(12), "(PDF, 1 kB)");
  assert.equal(describe(48_300), "(PDF, 48 kB)");
  assert.equal(describe(999_999), "(PDF, 1,000 kB)");
  assert.equal(describe(2_430_000), "(PDF, 2.4 MB)");
  assert.equal(describe(2_430_000, "es"), "(PDF, 2,4 MB)");
  assert.equal(describe(12_000_000_000_000), "(PDF, 12,000 GB)");
});
