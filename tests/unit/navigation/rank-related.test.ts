import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import type { PageTree } from "../../../src/navigation/build-page-tree.ts";
import { rankRelated } from "../../../src/navigation/rank-related.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const makeAbout = (url: string, fields: Record<string, unknown>, date?: string): Page => ({
  ...makePage({ url, settings: date ? { date } : {} }),
  fields: { topics: null, place: null, ...fields },
});

const page = makeAbout("/a/", { topics: ["boats", "ropes"], place: "Quay" });
const pages = [
  page,
  makeAbout("/one/", { topics: ["Ropes"] }),
  makeAbout("/two/", { topics: ["boats", "ropes"] }),
  makeAbout("/place/", { place: "quay" }),
  makeAbout("/new/", { topics: ["boats"] }, "2026-01-01"),
  makeAbout("/none/", { topics: ["sails"], place: "boats" }),
];
const { root } = buildNavigation(makeSite(), makeContent(pages)).trees.get("en") as PageTree;
const urls = (related: string) => rankRelated(related, page, root).pages.map(({ url }) => url);

test("those that share most words come first, then the newest; a word counts in its own field", () => {
  assert.deepEqual(urls("topics"), ["/two/", "/new/", "/one/"]);
  assert.deepEqual(urls("true"), ["/two/", "/new/", "/one/", "/place/"]);
});

test("a field that there is not is told", () => {
  const { pages: found, fault } = rankRelated("topic", page, root);
  assert.deepEqual([found, fault?.line, fault?.meant], [[], "related", "topics"]);
});
