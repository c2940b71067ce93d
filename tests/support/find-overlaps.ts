import type { Page } from "playwright";

/** Words that lie on other words, as sentences. */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { text: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(
      document.querySelector("dialog[open]") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      // What is there for screen readers alone is a point that shows nothing of it.
      const { width, height } = parent.getBoundingClientRect();
      if (Math.min(width, height) <= 1 || parent.closest(".skip-link, .form__trap, svg, sup")) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects())
        if (box.width > 1) lines.push({ text: textContent.trim().slice(0, 30), box });
    }
    return lines.flatMap(({ text, box }, at) =>
      lines.slice(at + 1).flatMap((other) => {
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one text may stand closer than their letters are high.
        const isOver = width > 2 && height > Math.min(box.height, other.box.height) / 2;
        return isOver ? [`"${text}" lies on "${other.text}"`] : [];
      }),
    );
  });
}
