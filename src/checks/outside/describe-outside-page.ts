import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { PageStart } from "./read-start.ts";

/** What the beginning of a page tells. */
export interface OutsidePage {
  /** `null` where it has none, or leads on by itself. */
  title: string | null;
  /** What visitors read. */
  text: string;
  /** The addresses of what it loads and leads to. */
  addresses: string[];
  isWhole: boolean;
}

const silent = new Set(["noscript", "script", "style", "svg", "template", "title"]);
const longestTitle = 200;

/** Reads the beginning of a page as browsers do. */
export function describeOutsidePage({ html, isWhole }: PageStart): OutsidePage {
  const page: OutsidePage = { title: null, text: "", addresses: [], isWhole };
  const texts: string[] = [];
  let leadsOn = false;
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === "#text") texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ("attrs" in node) {
      for (const { name, value } of node.attrs)
        if (name === "href" || name === "src" || name === "action") page.addresses.push(value);
      leadsOn ||= node.attrs.some(({ name, value }) => name === "http-equiv" && /^refresh$/i.test(value));
      if (node.nodeName === "title") page.title ??= readTitle(node);
      if (silent.has(node.nodeName)) continue;
    }
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return { ...page, title: leadsOn ? null : page.title, text: collapse(texts.join(" ")) };
}

function readTitle({ childNodes }: DefaultTreeAdapterTypes.Element): string | null {
  const text = collapse(childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
  return text === "" ? null : text.slice(0, longestTitle);
}

function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}
