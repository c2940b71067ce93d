import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import type { PageTree } from "../../../src/navigation/build-page-tree.ts";
import { chooseSection } from "../../../src/navigation/choose-section.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const home = { ...makePage({ url: "/" }), filePath: "index" };
const visit = { ...makePage({ url: "/visit/" }), filePath: "visit/index" };
const prices = makePage({ url: "/visit/prices/" });
const room = makePage({ url: "/rooms/hall/" });

function choose(written: string, page: Page, pages = [home, visit, prices, room]) {
  const { index, trees } = buildNavigation(makeSite(), makeContent(pages));
  return chooseSection(written, page, trees.get("en") as PageTree, index);
}

test("a section is named by its page, its folder or its address", () => {
  for (const name of ["visit/", "visit", "/visit/", "visit.md", "/visit"])
    assert.equal(choose(name, home).section?.place, "/visit/", name);
  assert.equal(choose("rooms/", home).section?.place, "/rooms/", "a folder without a page of its own");
  assert.equal(choose("../rooms/", visit).section?.place, "/rooms/");
});

test("without a name it is the folder of the page, also of one that has no pages yet", () => {
  assert.equal(choose("", prices).section?.place, "/visit/");
  assert.equal(choose("", visit).section?.place, "/visit/");
  assert.equal(choose("", visit, [home, visit]).section?.place, "/visit/");
});

test("one that there is not is told with the one that is meant, one that comes another day is empty", () => {
  const { section, fault } = choose("room/", home);
  assert.deepEqual([section, fault?.line, fault?.meant], [null, "in", "rooms/"]);
  for (const [written, page] of [
    ["visit/", room],
    ["rooms", prices],
    ["./rooms/", visit],
    ["../room", visit],
  ] as const) {
    const { fault: found } = choose(written, page);
    assert.ok(
      choose(found?.meant ?? "", page).section,
      `${written} → ${found?.meant}: what is meant leads there`,
    );
  }
  const content = makeContent([home], { withheld: [visit] });
  const { index, trees } = buildNavigation(makeSite(), content);
  assert.deepEqual(chooseSection("visit/", home, trees.get("en") as PageTree, index), {
    section: null,
    fault: null,
  });
});
