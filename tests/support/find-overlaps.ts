import type { OpenPage } from "./open-page.ts";

/** Words that lie on other words, as sentences. */
export function findOverlaps(page: OpenPage): Promise<string[]> {
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
      // A face has room above and below its letters, of which a line may be given less.
      const lineHeight = Number.parseFloat(getComputedStyle(parent).lineHeight);
      for (const { x, y, width, height } of range.getClientRects()) {
        const spare = Math.max(0, height - lineHeight) || 0;
        const box = new DOMRect(x, y + spare / 2, width, height - spare);
        if (width > 1) lines.push({ text: textContent.trim().slice(0, 30), box });
      }
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
