import assert from "node:assert/strict";
import { test } from "node:test";
import { buildFieldsSchema } from "../../../src/lists/build-fields-schema.ts";
import { kinds } from "../../../src/lists/kinds.ts";

const fits = (kind: string, entry: object) =>
  buildFieldsSchema(kinds[kind]?.fields ?? assert.fail(kind)).safeParse(entry).success;

test("a name is enough for a person and a partner, and for a contact", () => {
  for (const kind of ["people", "partners", "contact"]) {
    assert.ok(fits(kind, { name: "王" }), kind);
    assert.ok(!fits(kind, { name: " " }) && !fits(kind, {}), kind);
  }
  assert.ok(!fits("testimonials", { name: "Ana" }));
  assert.ok(fits("testimonials", { name: "Ana", words: "I came." }));
});

test("an email address that is none and a number that nobody can call do not fit", () => {
  for (const email of ["ana(at)example.org", "ana@example", "mailto:ana@example.org", ""])
    assert.ok(!fits("people", { name: "Ana", email }), email);
  for (const phone of ["call me", "12", "", "javascript:1"])
    assert.ok(!fits("people", { name: "Ana", phone }), phone);
  for (const phone of ["+44 (0)1632 960-100", "(01632) 960 100", "٠١٦٣٢ ٩٦٠", "01632 960100 ext. 12", "112"])
    assert.ok(fits("contact", { name: "Ana", phone }), phone);
});

test("a town and a postcode that stand in no line of the address are told", () => {
  const check = kinds.contact?.check ?? assert.fail();
  const address = ["Mill Lane 4", "12345 Mill Town"];
  assert.deepEqual(check({ name: "M", address, town: "Mill Town", postcode: "12345" }), []);
  assert.deepEqual(
    check({ name: "M", address, town: "Mil Town", postcode: "1" }).map(({ path }) => path),
    [["town"]],
  );
  assert.equal(check({ name: "M", town: "Mill Town" }).length, 1);
});
