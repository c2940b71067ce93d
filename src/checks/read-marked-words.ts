import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Page } from "../content/page.ts";
import type { Reading } from "./is-proven.ts";

/** A word that visitors read. */
export interface MarkedWord {
  word: string;
  /** Elements around it that make it more than plain text, e.g. `h2 strong`. */
  marks: string;
}

const telling = /^(?:a|b|blockquote|code|del|em|h[1-6]|i|ol|pre|strong|table|ul)$/;

/** What visitors read: the title, then the words of the body. */
export function readMarkedWords({ page, body }: Reading & { page: Page }): MarkedWord[] {
  const words: MarkedWord[] = splitWords(page.title).map((word) => ({ word, marks: "title" }));
  if (!body) return words;
  const html = body.html.replace(/\0([a-z])(\d+)\0/g, (_, kind: string, n: string) =>
    kind === "b" ? (body.blocks[Number(n)]?.words ?? "") : "",
  );
  const open: [DefaultTreeAdapterTypes.ChildNode, string][] = [];
  const add = (nodes: DefaultTreeAdapterTypes.ChildNode[], marks: string) => {
    for (const node of nodes.toReversed()) open.push([node, marks]);
  };
  add(parseFragment(html).childNodes, "");
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, marks] = next;
    if ("value" in node) words.push(...splitWords(node.value).map((word) => ({ word, marks })));
    if ("tagName" in node)
      add(node.childNodes, telling.test(node.tagName) ? `${marks} ${node.tagName}` : marks);
  }
  return words;
}

/** Words alone, without the signs between them; what cannot be seen parts none. */
export function splitWords(text: string): string[] {
  return text.replace(/[\p{Cf}]/gu, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
