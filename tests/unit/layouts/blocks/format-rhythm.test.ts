import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { formatRhythm } from "../../../../src/layouts/blocks/format-rhythm.ts";
import { parseRhythm } from "../../../../src/lists/events/parse-rhythm.ts";
import type { Rhythm } from "../../../../src/lists/events/rhythm.ts";
import { compileMessage } from "../../../../src/site/words/compile-message.ts";
import { readWords } from "../../../../src/sources/read-words.ts";
import { repository } from "../../../support/run-waymark.ts";

/** What a visitor reads in a language of the words that staff write. */
async function read(locale: string): Promise<(every: string, day: string) => string> {
  const dir = locale === "ar" ? "rtl" : "ltr";
  const found = await readWords(join(repository, `src/site/interface/${locale}.yaml`), repository, {
    locale,
    dir,
  });
  const words = new Proxy({} as Parameters<typeof formatRhythm>[1]["words"], {
    get: (_, key: string) => {
      const text = found?.layer.texts[key as never] as unknown as string;
      return key === "eventLastDay" ? text : compileMessage(text, { locale, dir });
    },
  });
  return (every, day) => formatRhythm(parseRhythm(every, day) as Rhythm, { locale, words });
}

test("a rhythm is said as people of each language say it", async () => {
  const [en, es, fr, de] = await Promise.all(["en", "es", "fr", "de"].map(read));
  assert.equal(en?.("week", "2027-03-02"), "Every Tuesday");
  assert.equal(en?.("Tuesday and Thursday", "2027-03-02"), "Every Tuesday and Thursday");
  assert.equal(en?.("other week", "2027-03-02"), "Every 2 weeks on Tuesday");
  assert.deepEqual(
    ["2027-03-01", "2027-03-02", "2027-03-13", "2027-03-23"].map((day) => en?.("month", day)),
    ["1st", "2nd", "13th", "23rd"].map((date) => `Every month on the ${date}`),
  );
  assert.equal(en?.("3 months", "2027-03-02"), "Every 3 months");
  assert.equal(en?.("first Tuesday", "2027-03-02"), "First Tuesday of the month");
  assert.equal(en?.("last day of the month", "2027-03-31"), "Last day of the month");
  assert.equal(es?.("second Tuesday of the month", "2027-03-09"), "Segundo martes del mes");
  assert.equal(es?.("2 weeks", "2027-03-09"), "Cada 2 semanas, el martes");
  assert.equal(fr?.("month", "2027-03-01"), "Chaque mois, le 1er");
  assert.equal(de?.("third Tuesday of the month", "2027-03-16"), "Dritter Dienstag im Monat");
  assert.equal(de?.("month", "2027-03-16"), "Immer am 16. des Monats");
});
