import assert from "node:assert/strict";
import { test } from "node:test";
import { menuAt, unmarkedMenu } from "../../../../src/navigation/menu.ts";
import type { NavItem } from "../../../../src/navigation/nav-item.ts";
import type { InterfaceWords } from "../../../../src/site/interface-words.ts";
import { createNavList } from "../../../../src/theme/nav-list/create-nav-list.ts";
import { createRandom } from "../../../support/create-random.ts";
import { makeMessage } from "../../../support/make-message.ts";

const words = {
  outsideLink: "leads out",
  pagesBelow: makeMessage("Pages in {title}"),
  borrowed: {},
} as unknown as InterfaceWords;
const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const navList = createNavList(escapeText);
const page = (title: string, items: NavItem[] = []): NavItem => {
  return { title, kind: "page", url: `/${title}/`, items };
};

test("draws a list with the page's own entry marked, and the branch above it unfolded", () => {
  const list = [page("a"), page("b", [page("c")])];
  const item = (name: string, more = "", below = "", own = "") =>
    `\n<li class="nav-list__item${own}"><a class="nav-list__link" href="/${name}/"${more}>${name}</a>${below}</li>`;
  const branch = (isOpen: boolean, entries: string) =>
    `<details class="nav-list__branch"${isOpen ? " open" : ""}>\n<summary class="nav-list__toggle"><span class="visually-hidden">Pages in b</span></summary>\n<ul class="nav-list nav-list--tree">${entries}\n</ul>\n</details>`;
  const tree = (entries: string) => `<ul class="nav-list nav-list--tree">${entries}\n</ul>`;
  const here = [' aria-current="page"', "", " nav-list__item--current"] as const;
  assert.equal(
    navList(menuAt(list, "/c/"), words, "tree"),
    tree(item("a") + item("b", "", branch(true, item("c", ...here)))),
  );
  assert.equal(
    navList(menuAt(list, "/a/"), words, "tree"),
    tree(item("a", ...here) + item("b", "", branch(false, item("c")))),
    "the next page sees nothing of the one before",
  );
});

test("marks the section of a page in the main menu alone", () => {
  const list = [page("a"), page("b")];
  const menu = { items: list, current: null, open: [list[1] as NavItem] };
  assert.match(navList(menu, words, "main"), /href="\/b\/" aria-current="true">/);
  assert.doesNotMatch(navList(menu, words, "index"), /aria-current/);
});

test("an entry of the main menu with links below it has a control beside it; the nearest entry alone is marked", () => {
  const list = [page("a", [page("b")]), { ...page("c", [page("d")]), kind: "group" as const, url: null }];
  const inner = list[0]?.items[0] as NavItem;
  const menu = { items: list, current: null, open: [list[0] as NavItem, inner] };
  const drawn = navList(menu, words, "main");
  assert.match(
    drawn,
    /nav-list__item--open"><div class="nav-list__head"><a class="nav-list__link" href="\/a\/">a<\/a><details class="nav-list__branch" name="main-menu"><summary class="nav-list__toggle"><span class="visually-hidden">Pages in a<\/span><\/summary><\/details><\/div>\n<ul/,
  );
  assert.match(drawn, /<summary class="nav-list__toggle"><span class="nav-list__title">c<\/span><\/summary>/);
  assert.deepEqual(drawn.match(/href="\/\w\/" aria-current="true"/g), ['href="/b/" aria-current="true"']);
  const onTop = navList({ ...menu, open: [list[0] as NavItem] }, words, "main");
  assert.deepEqual(onTop.match(/href="\/\w\/" aria-current="true"/g), ['href="/a/" aria-current="true"']);
});

test("escapes words and addresses, heads groups, and says where a link leads out", () => {
  const list: NavItem[] = [
    { title: "Q & <A>", kind: "outside", url: "https://x.example/?a&b", items: [] },
    { title: "R & D", kind: "group", url: null, items: [page("a")] },
  ];
  assert.equal(
    navList(unmarkedMenu(list), words, "footer"),
    '<ul class="nav-list nav-list--footer">\n<li class="nav-list__item"><a class="nav-list__link" href="https://x.example/?a&amp;b" rel="noopener">Q &amp; &lt;A> <span class="outside-mark"><span class="visually-hidden">leads out</span></span></a></li>\n<li class="nav-list__item nav-list__item--group"><span class="nav-list__group">R &amp; D</span><ul class="nav-list nav-list--footer">\n<li class="nav-list__item"><a class="nav-list__link" href="/a/">a</a></li>\n</ul></li>\n</ul>',
  );
});

test("a list is drawn anew for other words and another kind", () => {
  const list: NavItem[] = [{ title: "Out", kind: "outside", url: "https://x.example/", items: [] }];
  const menu = unmarkedMenu(list);
  const first = navList(menu, words, "footer");
  assert.notEqual(navList(menu, { ...words, outsideLink: "führt hinaus" }, "footer"), first);
  assert.notEqual(navList(menu, words, "page"), first);
  assert.equal(navList(menu, words, "footer"), first);
});

test("a list that was drawn before is the same as one that is drawn for the first time, wherever the page stands", () => {
  const random = createRandom(7);
  let count = 0;
  const grow = (depth: number): NavItem[] =>
    Array.from({ length: random.below(4) }, () => page(`p${count++}`, depth > 0 ? grow(depth - 1) : []));
  for (let round = 0; round < 20; round++) {
    const list = grow(3);
    for (let n = 0; n < count; n++) {
      const menu = menuAt(list, `/p${n}/`);
      const fresh = createNavList(escapeText);
      for (const kind of ["tree", "main", "map"])
        assert.equal(navList(menu, words, kind), fresh(menu, words, kind));
      const marks = navList(menu, words, "tree").match(/aria-current="page"/g) ?? [];
      assert.equal(marks.length, menu.current ? 1 : 0);
    }
  }
});
