import { parse } from "parse5";
import { elementsIn, readAloud } from "../markdown/html-tree.ts";

/** Whether most words of a text are not on the page that was to print it; a filter may have changed some of them, or their signs. */
export function lacksText(html: string, text: string): boolean {
  const words = readWords(text);
  const printed = readWords(html);
  const lost = [...words].filter((word) => !printed.has(word));
  return lost.length > words.size / 2;
}

function readWords(html: string): Set<string> {
  const [page] = elementsIn(parse(html));
  return new Set(
    page
      ? readAloud(page)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
      : [],
  );
}
