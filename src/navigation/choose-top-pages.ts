import { nodeLabel, type PageNode, type PageTree } from "./build-page-tree.ts";
import { isLegalPage } from "./is-legal-page.ts";
import { isNews } from "./list-news.ts";
import { foreignTitle, type NavItem } from "./nav-item.ts";

// More do not fit into a header; a longer footer would be longer than most pages, on each page again.
const [mostInHeader, mostInFooter] = [7, 12];
// So many letters fill two lines of it beside the name of the site.
const mostLetters = 120;

/**
 * What stands in header and footer where nobody said so: what is at the top of the tree, and in the footer the pages that belong into
 * every foot (`legal`). Where both together can't hold it all, only sections and the pages to which somebody gave a place: some few of
 * sixty, as the alphabet has them, would help nobody, and the menu at the side has all of them. `home` is where the name of the site leads;
 * with a footer of the site's own the header has all.
 */
export function chooseTopPages(
  tree: PageTree,
  home: string,
  declared: { footer: boolean },
): Record<"main" | "footer" | "legal", NavItem[]> {
  const top = listTop(tree.root, home);
  const legal = declared.footer ? [] : top.filter(isLegalPage);
  const others = top.filter((node) => !legal.includes(node));
  const isAll = top.length <= mostInHeader + mostInFooter;
  const chosen = isAll ? others : others.filter((node) => isSection(node) || node.page?.order != null);
  const inHeader = new Set(fitHeader([...chosen.filter(isSection), ...chosen]));
  const below = chosen.filter((node) => !inHeader.has(node));
  const room = Math.max(0, mostInFooter - legal.length);
  return {
    main: chosen.filter((node) => inHeader.has(node)).map(buildItem),
    footer: [...below.slice(0, room), ...legal].map(buildItem),
    legal: legal.map(buildItem),
  };
}

/** What is at the top; of a tree with one branch, which the name of the site leads to or there is nothing else, what is in that, and what is beside it. */
function listTop(root: PageNode, home: string): PageNode[] {
  const beside: PageNode[] = [];
  for (let top = root; ; ) {
    const shown = top.children.filter(isShown);
    const [only, ...further] = shown.filter(isSection);
    const isAlone = shown.every((node) => node === only || isLegalPage(node));
    const canOpen = !top.page && only?.children.some(isShown) && further.length === 0;
    if (!only || !canOpen || !(isAlone || only.url === home)) return [...shown, ...beside];
    beside.unshift(...shown.filter((node) => node !== only));
    top = only;
  }
}

/** The first that have room, each once. */
function fitHeader(nodes: PageNode[]): PageNode[] {
  let letters = 0;
  return [...new Set(nodes)].slice(0, mostInHeader).filter((node) => {
    letters += nodeLabel(node).replace(/\p{Script=Han}|\p{Script=Hangul}|[\u3040-\u30ff]/gu, "$&$&").length;
    return letters <= mostLetters;
  });
}

function isSection({ children }: PageNode): boolean {
  return children.length > 0;
}

/** News stands in lists instead. */
function isShown(node: PageNode): boolean {
  return node.page ? !node.page.settings.hidden && !isNews(node) : firstPage(node) !== null;
}

/** The page that a folder without one of its own opens with. */
function firstPage({ children }: PageNode): PageNode | null {
  for (const node of children) {
    const first = node.page ? (isShown(node) ? node : null) : firstPage(node);
    if (first) return first;
  }
  return null;
}

function buildItem(node: PageNode): NavItem {
  const { page, url } = node.page ? node : (firstPage(node) as PageNode);
  const item: NavItem = { title: nodeLabel(node), kind: "page", url, items: [] };
  if (!node.page) item.branch = node.place;
  return { ...item, ...(page && node.page && foreignTitle(page)) };
}
