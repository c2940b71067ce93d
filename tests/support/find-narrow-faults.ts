import type { OpenPage } from "./open-page.ts";

/** What a reader of a narrow window would have to move in two directions for, or can't read: as sentences. Boxes of tables and code scroll by themselves. */
export function findNarrowFaults(page: OpenPage): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;

    const boxes = [...document.querySelectorAll("body *")].filter(
      (element) => element.checkVisibility() && element.clientWidth > 1 && element.closest("svg") === null,
    );
    const wide = boxes.filter((element) => element.scrollWidth > element.clientWidth + 1);
    const clipping = boxes.filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX));
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...wide
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
        .filter((element) => !element.matches(".table-scroll, pre"))
        .map((element) => `${element.localName}.${element.className} scrolls sideways`),
      // A drawing may go over the edge of its box; a word may not.
      ...clipping.flatMap((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        const cut: string[] = [];
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          if (!parent?.checkVisibility() || parent.closest(".visually-hidden, svg, .table-scroll, pre"))
            continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          const isCut = [...range.getClientRects()].some(
            (line) =>
              line.width > 1 &&
              (line.left < left - 1 ||
                line.right > right + 1 ||
                line.top < top - 1 ||
                line.bottom > bottom + 1),
          );
          if (isCut) cut.push(`"${texts.currentNode.textContent?.trim().slice(0, 40)}" is cut off`);
        }
        return cut;
      }),
    ];
  });
}
