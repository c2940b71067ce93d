import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import type { FrontMatter } from "../../../src/content/page-schema.ts";
import { accessibilityKind } from "../../../src/lists/accessibility-kind.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const home = makePage({ url: "/", text: "Words.\n" });
const page = (settings: FrontMatter) => makePage({ url: "/a/", settings, text: "Words.\n" });

/** What is told on a day. */
function tellOn(today: string, pages = [home], content: Partial<Content> = {}): string[] {
  return checkPages(pages, content, { today }).flatMap(({ rule, message }) =>
    rule === "day-unlikely" ? message : [],
  );
}

test("a day to be looked at again, or to be published, is told while it is more than ten years ahead", () => {
  const far = "2926-12-10 is more than 10 years ahead, so nothing is told or done until then.";
  assert.deepEqual(tellOn("2026-03-01", [home, page({ reviewBy: "2926-12-10" })]), [far]);
  assert.deepEqual(tellOn("2026-03-01", [home], { withheld: [page({ publish: "2926-12-10" })] }), [far]);
  assert.deepEqual(tellOn("2026-03-01", [home, page({ reviewBy: "2036-02-29" })]), []);
  assert.equal(tellOn("2026-03-01", [home, page({ reviewBy: "2036-03-10" })]).length, 1);
  assert.deepEqual(tellOn("2026-03-01", [home, page({ reviewBy: "0007-01-01" })]), []);
});

test("a last change or a test that is still to come is told, but for a day on which it is that day elsewhere", () => {
  assert.deepEqual(tellOn("2026-03-01", [home, page({ updated: "2062-02-01" })]), [
    "2062-02-01 is still to come, but this happened already.",
  ]);
  assert.deepEqual(tellOn("2026-03-01", [home, page({ updated: "2026-03-02" })]), []);
  const values = { by: "Ana", day: "2036-11-20" };
  const list = {
    kind: "accessibility",
    path: "",
    fields: accessibilityKind.fields,
    entries: [{ key: "0", values }],
  };
  const source = { path: "content/data/accessibility.yaml", text: "- by: Ana\n  day: 2036-11-20\n" };
  const lists = new Map([["accessibility", { source, value: [values], list }]]);
  assert.deepEqual(tellOn("2026-03-01", [home], { data: { lists, resources: [], forms: new Map() } }), [
    "2036-11-20 is still to come, but this happened already.",
  ]);
});
