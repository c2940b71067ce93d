import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { choosePages } from "../../../src/navigation/choose-pages.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

type Parts = Parameters<typeof makePage>[0] & { topics?: string[] };

const makeListed = ({ topics, ...parts }: Parts): Page => ({
  ...makePage({ title: parts.url, ...parts }),
  fields: { topics: topics ?? null },
});

const home = makeListed({ url: "/" });
const visit = makeListed({ url: "/visit/" });
const map = makeListed({ url: "/visit/map/", topics: ["boats"] });
const prices = makeListed({ url: "/visit/prices/", topics: ["Boats", "ropes"], order: 1 });
const groups = makeListed({ url: "/visit/prices/groups/", topics: ["ropes", "boats"] });
const boats = ["2024-05-01", "2026-01-01", "2025-03-01"].map((date) =>
  makeListed({ url: `/rooms/${date}/`, settings: { date } }),
);
const pages = [home, visit, map, prices, groups, ...boats];

function choose(options: Record<string, string>, page: Page = home, all = pages) {
  const { index, trees } = buildNavigation(makeSite(), makeContent(all));
  return choosePages(options, page, { index, trees, today: "2026-03-01" });
}

const urls = (...given: Parameters<typeof choose>) => choose(...given).pages.map(({ url }) => url);

test("a list has the pages right below its own one, in the order of the menu", () => {
  assert.deepEqual(urls({}, visit), ["/visit/prices/", "/visit/map/"]);
  assert.deepEqual(urls({}, map), ["/visit/prices/"], "beside a page, without itself");
});

test("what menus leave out and search engines must not list is in no list", () => {
  const away = [
    makeListed({ url: "/visit/a/", settings: { hidden: true } }),
    makeListed({ url: "/visit/a/below/" }),
    makeListed({ url: "/visit/b/", settings: { noindex: true } }),
  ];
  assert.deepEqual(urls({}, visit, [...pages, ...away]), ["/visit/prices/", "/visit/map/"]);
});

test("with a condition the pages further down are looked through too", () => {
  assert.deepEqual(urls({ in: "visit/", where: "topics has ropes" }), [
    "/visit/prices/",
    "/visit/prices/groups/",
  ]);
});

test("the newest are those with a day, wherever they are, and a page never counts itself", () => {
  assert.deepEqual(urls({ in: "/", newest: "2" }), ["/rooms/2026-01-01/", "/rooms/2025-03-01/"]);
  assert.deepEqual(urls({ in: "/", newest: "2" }, boats[1]), ["/rooms/2025-03-01/", "/rooms/2024-05-01/"]);
});

test("a list is sorted and cut as its lines say", () => {
  assert.deepEqual(urls({ in: "rooms/", sort: "date" })[0], "/rooms/2024-05-01/");
  assert.deepEqual(urls({ in: "rooms/", sort: "date backwards", first: "1" }), ["/rooms/2026-01-01/"]);
});

test("what there is not is told with what was meant", () => {
  for (const [options, line, meant] of [
    [{ in: "vist/" }, "in", "visit/"],
    [{ in: "/vist/" }, "in", "/visit/"],
    [{ where: "topic has boats" }, "where", "topics"],
    [{ in: "visit/", where: "topics has boat" }, "where", "Boats"],
    [{ sort: "titel" }, "sort", "title"],
    [{ related: "topcs" }, "related", "topics"],
    [{ newest: "many" }, "newest", null],
    [{ first: "0" }, "first", null],
  ] as const) {
    const { fault, pages: found } = choose(options);
    assert.deepEqual([fault?.line, fault?.meant, found], [line, meant, []], JSON.stringify(options));
  }
});
