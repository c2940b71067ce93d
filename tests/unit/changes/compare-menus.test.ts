import assert from "node:assert/strict";
import { test } from "node:test";
import { compareMenus } from "../../../src/changes/compare-menus.ts";
import { describeMenuChange } from "../../../src/changes/describe-menu-change.ts";

/** A menu from lines like `Title /address/`, nested by blanks; a line without an address is a heading. */
function makeMenu(text: string) {
  const above: string[] = [];
  const entries = text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
      const [, title = "", url = null] = /^\s*(.*?)(?: (\/\S*))?$/.exec(line) ?? [];
      above.length = depth;
      const entry = { title, url, above: [...above] };
      above.push(title);
      return entry;
    });
  return { name: "Menu", kind: "tree", entries };
}

function tell(old: string, now: string): string[] {
  return compareMenus(makeMenu(old), makeMenu(now)).map(describeMenuChange);
}

const menu = "Visit /visit/\n  Tickets /tickets/\n  Way /way/\nBoats /boats/\nShop /shop/";

test("an unchanged menu has nothing to tell", () => {
  assert.deepEqual(tell(menu, menu), []);
});

test("entries that are new, gone and renamed are told with their place", () => {
  assert.deepEqual(tell(menu, menu.replace("  Way", "  Hours /hours/\n  Way")), [
    "“Menu”: “Hours” is new, after “Tickets” below “Visit”.",
  ]);
  assert.deepEqual(tell(menu, `Start /\n${menu}`), ["“Menu”: “Start” is new, in the first place."]);
  assert.deepEqual(tell(menu, menu.replace("\n  Way /way/", "")), ["“Menu”: “Way” is gone."]);
  assert.deepEqual(tell(menu, menu.replace("Way", "How to come")), [
    "“Menu”: “How to come” was called “Way” before.",
  ]);
});

test("an entry that moved is told once, and those around it are not", () => {
  assert.deepEqual(
    tell(menu, "Shop /shop/\nVisit /visit/\n  Tickets /tickets/\n  Way /way/\nBoats /boats/"),
    ["“Menu”: “Shop” has moved, and is now in the first place."],
  );
  assert.deepEqual(
    tell(menu, "Visit /visit/\n  Tickets /tickets/\nBoats /boats/\n  Way /way/\nShop /shop/"),
    ["“Menu”: “Way” has moved, and is now in the first place below “Boats”."],
  );
});

test("a new name of an entry moves nothing below it", () => {
  assert.deepEqual(tell(menu, menu.replace("Visit", "Your visit")), [
    "“Menu”: “Your visit” was called “Visit” before.",
  ]);
});

test("the same words at the same place with another address lead elsewhere", () => {
  assert.deepEqual(tell(menu, menu.replace("/way/", "/how/")), ["“Menu”: “Way” leads to another address."]);
});

test("headings and an address that stands twice are told apart", () => {
  const twice = "Heading\n  One /one/\nOther\n  Same /one/";
  assert.deepEqual(tell(twice, twice), []);
  assert.deepEqual(tell(twice, twice.replace("Other", "Others")), [
    "“Menu”: “Others” is new, after “Heading”.",
    "“Menu”: “Same” has moved, and is now in the first place below “Others”.",
    "“Menu”: “Other” is gone.",
  ]);
});

test("words of a menu can't become markup or mentions", () => {
  assert.deepEqual(tell("A /a/", "A /a/\n@all <b>*x* /b/"), [
    "“Menu”: “`@all` \\<b\\>\\*x\\*” is new, after “A”.",
  ]);
});
