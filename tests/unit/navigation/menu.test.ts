import assert from "node:assert/strict";
import { test } from "node:test";
import { branchMenuAt, menuAt } from "../../../src/navigation/menu.ts";
import type { NavItem } from "../../../src/navigation/nav-item.ts";

const item = (url: string | null, items: NavItem[] = [], kind: NavItem["kind"] = "page"): NavItem => {
  return { title: url ?? "Group", kind: url === null ? "group" : kind, url, items };
};

test("the first entry that leads to a page is current, and those above it are open", () => {
  const list = [item("/a/"), item("/b/", [item(null, [item("/b/c/")]), item("/b/d/")]), item("/b/c/")];
  const { items, current, open } = menuAt(list, "/b/c/");
  assert.equal(items, list, "the list itself, not a copy");
  assert.equal(current, list[1]?.items[0]?.items[0]);
  assert.deepEqual(open, [list[1], list[1]?.items[0]]);
});

test("a page that a list does not lead to, or leads to as another site's, marks nothing", () => {
  const list = [item("/a/", [], "outside"), item(null)];
  assert.deepEqual(menuAt(list, "/a/"), { items: list, current: null, open: [] });
  assert.deepEqual(branchMenuAt(list, "/a/"), { items: list, current: null, open: [] });
});

test("in a flat list the entry nearest above a page is open", () => {
  const list = [item("/a/"), item("/a/b/"), item("/c/")];
  assert.deepEqual(branchMenuAt(list, "/a/b/c/").open, [list[1]]);
  assert.deepEqual(branchMenuAt(list, "/a/").open, [list[0]]);
});

test("of two levels the entry nearest above a page is open, and the one that it stands under", () => {
  const list = [item("/a/", [item("/x/"), item("/a/b/")]), item(null, [item("/c/d/")])];
  assert.deepEqual(branchMenuAt(list, "/a/b/c/").open, [list[0], list[0]?.items[1]]);
  assert.deepEqual(branchMenuAt(list, "/c/d/").open, [list[1], list[1]?.items[0]]);
  assert.deepEqual(branchMenuAt(list, "/a/").open, [list[0]]);
});

test("the first page of a folder without a page stands for all in it", () => {
  const list = [{ ...item("/a/first/"), branch: "/a/" }, item("/b/")];
  assert.deepEqual(branchMenuAt(list, "/a/second/").open, [list[0]]);
});
