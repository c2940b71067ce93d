import type { Menu } from "../../navigation/menu.ts";
import type { NavItem } from "../../navigation/nav-item.ts";
import type { InterfaceWords } from "../../site/interface-words.ts";
import { markBorrowed } from "../../site/words/mark-borrowed.ts";

/**
 * Draws one list of links, nested to any depth, as safe HTML. `kind` is how it looks: tree (branches fold), main (marks the
 * section of the page), page, map, footer, or one that a site has styles for.
 */
type NavList = (menu: Menu, words: InterfaceWords, kind: string) => string;

/** An entry that a page marks: its own, or one that it is under. */
interface Mark {
  item: NavItem;
  state: "current" | "open";
}

/** A list with nothing marked, and where each entry begins in it; the last number is where the last one ends. */
interface Drawn {
  html: string;
  starts: number[];
}

/**
 * What draws lists of links; `escapeText` makes a text safe in HTML. A list that pages share is drawn once, and each of them puts
 * the entries that it marks into that.
 */
export function createNavList(escapeText: (text: string) => string): NavList {
  const known = new WeakMap<InterfaceWords, Map<string, WeakMap<NavItem[], Drawn>>>();
  return ({ items, current, open }, words, kind) => {
    const ofWords = known.get(words) ?? new Map<string, WeakMap<NavItem[], Drawn>>();
    known.set(words, ofWords);
    const lists = ofWords.get(kind) ?? new WeakMap<NavItem[], Drawn>();
    ofWords.set(kind, lists);

    function drawList(list: NavItem[], [mark, ...below]: Mark[]): string {
      const { html, starts } = drawUnmarked(list);
      const at = mark ? list.indexOf(mark.item) : -1;
      if (!mark || at < 0) return html;
      return html.slice(0, starts[at]) + drawItem(mark.item, mark.state, below) + html.slice(starts[at + 1]);
    }

    function drawUnmarked(list: NavItem[]): Drawn {
      // Parts of a page are listed on that page alone: to remember them takes longer than to draw them.
      if (list[0]?.kind === "anchor") return drawItems(list);
      const drawn = lists.get(list) ?? drawItems(list);
      lists.set(list, drawn);
      return drawn;
    }

    function drawItems(list: NavItem[]): Drawn {
      let html = `<ul class="nav-list nav-list--${escapeText(kind)}">`;
      const starts = [html.length];
      for (const item of list) {
        html += drawItem(item, null, []);
        starts.push(html.length);
      }
      return { html: `${html}\n</ul>`, starts };
    }

    function drawItem(item: NavItem, state: Mark["state"] | null, below: Mark[]): string {
      const own = state === "current" ? " nav-list__item--current" : "";
      // In the main menu one entry says where the reader is; those above it only look so.
      const above = kind === "main" && state === "open" && below.length > 0;
      const open = above ? " nav-list__item--open" : "";
      const group = item.kind === "group" ? " nav-list__item--group" : "";
      const drawn =
        kind === "main" && item.items.length > 0
          ? drawMainBranch(item, above ? null : state)
          : drawName(item, state);
      return `\n<li class="nav-list__item${own}${open}${group}">${drawn}${drawBelow(item, state, below)}</li>`;
    }

    function drawTitle({ title, language }: NavItem): string {
      const said = escapeText(title);
      return language ? `<span lang="${language.code}" dir="${language.dir}">${said}</span>` : said;
    }

    function drawName(item: NavItem, state: Mark["state"] | null): string {
      const { url, kind: target } = item;
      const name = drawTitle(item);
      if (!url) return `<span class="nav-list__group">${name}</span>`;
      const aria =
        state === "current" ? ' aria-current="page"' : state && kind === "main" ? ' aria-current="true"' : "";
      const link = `<a class="nav-list__link" href="${escapeText(url)}"${aria}`;
      if (target !== "outside") return `${link}>${name}</a>`;
      return `${link} rel="noopener">${name} <span class="outside-mark"><span class="visually-hidden"${markBorrowed(words, "outsideLink")}>${escapeText(words.outsideLink)}</span></span></a>`;
    }

    /** An entry of the main menu and the control of the list that follows it, of which one at a time is open (`name`). */
    function drawMainBranch(item: NavItem, state: Mark["state"] | null): string {
      const [link, sign] = item.url
        ? [
            drawName(item, state),
            `<span class="visually-hidden"${markBorrowed(words, "pagesBelow")}>${escapeText(words.pagesBelow({ title: item.title }))}</span>`,
          ]
        : ["", `<span class="nav-list__title">${drawTitle(item)}</span>`];
      return `<div class="nav-list__head">${link}<details class="nav-list__branch" name="main-menu"><summary class="nav-list__toggle">${sign}</summary></details></div>\n`;
    }

    function drawBelow(item: NavItem, state: Mark["state"] | null, below: Mark[]): string {
      if (item.items.length === 0) return "";
      const list = drawList(item.items, below);
      if (kind !== "tree" || item.kind !== "page") return list;
      const toggle = escapeText(words.pagesBelow({ title: item.title }));
      return `<details class="nav-list__branch"${state ? " open" : ""}>\n<summary class="nav-list__toggle"><span class="visually-hidden"${markBorrowed(words, "pagesBelow")}>${toggle}</span></summary>\n${list}\n</details>`;
    }

    const marks: Mark[] = open.map((item) => ({ item, state: "open" }));
    return drawList(items, current ? [...marks, { item: current, state: "current" }] : marks);
  };
}
