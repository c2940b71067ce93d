import { isIndex } from "../content/find-places.ts";
import type { Page } from "../content/page.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { cutSlashes, folderOf, joinPath, relativePath } from "../site/paths.ts";
import type { PageNode, PageTree } from "./build-page-tree.ts";
import type { PagesFault } from "./choose-pages.ts";
import type { PageIndex } from "./page-index.ts";
import { resolveLink } from "./resolve-link.ts";

/** A section of the tree; `null` where there is none, with what is wrong with its name unless it comes on another day. */
interface ChosenSection {
  section: PageNode | null;
  fault: PagesFault | null;
}

/** The section that a list on a page is about: the one that `in:` names, by its page or folder, or that in which the page itself stands. */
export function chooseSection(
  written: string,
  page: Page,
  { root, nodes }: PageTree,
  index: PageIndex,
): ChosenSection {
  const own = nodes.get(page.id) ?? root;
  if (written === "") {
    const isFolder =
      isIndex(page.filePath.split("/").at(-1) ?? "") || own.children.some((child) => !child.page?.part);
    return { section: isFolder ? own : (own.parent ?? own), fault: null };
  }
  // All pages of the language, wherever these lie.
  if (written === "/") return { section: root, fault: null };
  const target = resolveLink(written, page, index);
  const known = target.kind === "page" && target.page !== page ? nodes.get(target.page.id) : undefined;
  if (known) return { section: known, fault: null };
  const paths = written.startsWith("/")
    ? [written.slice(1)]
    : [joinPath(folderOf(page.id), written), joinPath(page.url, written).slice(1)];
  for (const path of paths) {
    const section = findPlace(
      `/${cutSlashes(path).replace(/(?:(?:^|\/)index)?(?:\.md)?$/, "")}/`.replace("//", "/"),
      root,
    );
    if (section) return { section, fault: null };
  }
  // What is not published today has nothing to list.
  const isAway = target.kind === "withheld" || target.kind === "unreadable";
  return { section: null, fault: isAway ? null : tellUnknown(written, page, root) };
}

/** The node of a folder, by its place. */
function findPlace(place: string, node: PageNode): PageNode | null {
  if (node.place === place) return node;
  const below = node.children.find((child) => place.startsWith(child.place));
  return below ? findPlace(place, below) : null;
}

function tellUnknown(words: string, { url }: Page, root: PageNode): PagesFault {
  const sections = listSections(root);
  // What each may be called, and what to write for it: its folder alone leads there from few pages.
  const names = new Map(
    sections.flatMap(({ place }) =>
      [
        [place, place],
        [decodeURI(place).split("/").at(-2) ?? "", place],
        [relativePath(url, place), relativePath(url, place)],
      ].map(([name = "", meant = ""]) => [name.replace(/\/$/, ""), meant] as const),
    ),
  );
  const name = didYouMean(words.replace(/^\.\/|\/$/g, ""), names.keys());
  return {
    line: "in",
    words,
    message: `There is no section "${words}".`,
    hint: `A section is a folder with pages in it, by its address or from this page on: ${sections
      .slice(0, 12)
      .map(({ place }) => place)
      .join(", ")}.`,
    meant: name && (names.get(name) ?? null),
  };
}

function listSections(node: PageNode): PageNode[] {
  return node.children.length === 0 ? [] : [node, ...node.children.flatMap(listSections)];
}
