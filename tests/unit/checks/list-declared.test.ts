import assert from "node:assert/strict";
import { test } from "node:test";
import { parseData } from "../../../src/content/parse-data.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** What is told of the declaration of a list, beside files of data with these names. */
function check(list: object, files: string[] = ["boats"]): string[] {
  const settings = settingsSchema.parse({ lists: [{ help: "Boats.", name: "boats", ...list }] });
  const sources = files.map((name) => {
    const path = `data/${name}.yaml`;
    return [path, { path: `content/${path}`, text: "- name: Anna\n" }] as const;
  });
  const { data } = parseData(new Map(sources), makeSite({ settings }));
  return checkPages([makePage({ url: "/" })], { data }, { settings })
    .filter(({ rule }) => rule === "list-declared")
    .map(({ level, message }) => `${level}: ${message}`);
}

test("a kind that there is not is told with the one that is meant", () => {
  assert.deepEqual(check({ kind: "event" }), ['error: There is no kind "event". Did you mean "events"?']);
  assert.deepEqual(check({ kind: "constructor" }), ['error: There is no kind "constructor".']);
  assert.deepEqual(check({ kind: "people" }), []);
});

test("a field or a shape that the kind has otherwise is told, one beside those of the kind is right", () => {
  const field = (name: string) => ({ name, type: "number", help: "A number." });
  assert.deepEqual(check({ kind: "people", fields: [field("name"), field("age")] }), [
    'error: Each list of the kind "people" has a field "name" by itself, which stays as it is.',
  ]);
  assert.deepEqual(check({ kind: "people", shape: "record" }), [
    'error: What is of the kind "people" has the shape "list".',
  ]);
  assert.deepEqual(check({ kind: "people", shape: "list" }), []);
});

test("a list without a file is noticed, with the file that is meant; values are no list", () => {
  assert.deepEqual(check({}, []), ["notice: There is no file data/boats.yaml."]);
  assert.deepEqual(check({}, ["boat"]), ['notice: There is no file data/boats.yaml. Did you mean "boat"?']);
  assert.match(check({ name: "values" }, []).join(), /^error: Values are no list/);
});
