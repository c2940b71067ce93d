import assert from "node:assert/strict";
import { test } from "node:test";
import { addressMenu } from "../../../src/layouts/address-menu.ts";
import { menuAt } from "../../../src/navigation/menu.ts";
import type { NavItem } from "../../../src/navigation/nav-item.ts";
import { createAddresser } from "../../../src/site/address.ts";
import { makeSite } from "../../support/make-site.ts";

const below: NavItem = { title: "Prices", kind: "page", url: "/visit/prices/", items: [] };
const list: NavItem[] = [
  { title: "Visit", kind: "page", url: "/visit/", items: [below] },
  { title: "Group", kind: "group", url: null, items: [] },
];

test("all pages share a list with a prefix before its addresses, and each marks its own entry in it", () => {
  const site = makeSite({ address: createAddresser({ pathPrefix: "/x/", relative: false }) });
  const [first, second] = ["/visit/", "/visit/prices/"].map((url) =>
    addressMenu(menuAt(list, url), site, url),
  );
  assert.equal(first?.items, second?.items);
  assert.deepEqual([first?.current?.url, second?.current?.url], ["/x/visit/", "/x/visit/prices/"]);
  assert.equal(second?.open[0], second?.items[0]);
  assert.equal(below.url, "/visit/prices/", "the list of the navigation is as it was");
});

test("relative addresses are each page's own", () => {
  const site = makeSite({ address: createAddresser({ pathPrefix: "/", relative: true }), relative: true });
  const own = [...list];
  const urls = ["/visit/", "/visit/prices/"].map(
    (url) => addressMenu(menuAt(own, url), site, url).items[0]?.items[0]?.url,
  );
  assert.deepEqual(urls, ["./prices/index.html", "./index.html"]);
});
