import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDay } from "../../../src/site/format-day.ts";
import { languageForms } from "../../../src/site/language-facts.ts";

test("a day is written as the language does, in its region, digits and calendar", () => {
  const say = (code: string, forms: Parameters<typeof languageForms>[1], dates: "long" | "short" = "long") =>
    formatDay("2026-11-29", { ...languageForms(code, forms), dates });
  assert.equal(say("en", {}), "November 29, 2026");
  assert.equal(say("en", { region: "GB" }), "29 November 2026");
  assert.equal(say("en", { region: "GB" }, "short"), "29/11/2026");
  assert.equal(say("de", {}), "29. November 2026");
  assert.equal(say("ar", { region: "EG" }), "٢٩ نوفمبر ٢٠٢٦");
  assert.equal(say("ar", { region: "EG", digits: "latn" }), "29 نوفمبر 2026");
  assert.equal(say("fa", {}), "۸ آذر ۱۴۰۵");
  assert.equal(say("fa", { calendar: "gregory" }), "۲۹ نوامبر ۲۰۲۶");
});
