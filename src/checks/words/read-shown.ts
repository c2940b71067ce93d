import { type DefaultTreeAdapterTypes, html as names, parseFragment } from "parse5";
import type { Page } from "../../content/page.ts";
import type { BlockFact, RenderedBody } from "../../markdown/body.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

// What stands in these is no text of the page.
const unread = new Set(["script", "style", "template", "title", "iframe", "noembed", "noframes"]);
// Attributes that are shown or read aloud.
const said = new Set(["alt", "aria-label", "label", "placeholder", "title", "value"]);
// HTML of which a browser may make something else than it looks like.
const strange =
  /<(?![a-z/])|<\/?(?:script|style|template|title|textarea|iframe|noembed|noframes|noscript|plaintext|xmp|select|svg|math)\b/i;

/** What visitors read of a page's body, with its title and the words in attributes; tags have become blanks. */
export function readShown(page: Page, body: RenderedBody): string {
  const html = fillMarks(body);
  const text = isPlain(body) ? html.replace(/<[^<>]*>/g, " ") : readAsBrowser(html);
  return `${page.title}\n${text}`;
}

/** Whether the HTML that staff wrote consists of whole tags alone, so that a browser takes it as it looks. */
function isPlain({ htmls }: RenderedBody): boolean {
  return htmls.every(({ html }) => {
    const rest = html.replace(/<!--[^>-]*-->/g, "");
    return (
      !strange.test(rest) &&
      !/[<>]/.test(rest.replace(/<\/?[a-z](?:"[^"<>]{0,999}"|'[^'<>]{0,999}'|[^<>"']){0,999}>/gi, ""))
    );
  });
}

/** The HTML with the words of images and drawn blocks, which stand in it as marks until the page is laid out. */
function fillMarks({ html, images, blocks }: RenderedBody): string {
  if (!html.includes("\0")) return html;
  return html.replace(/\0([a-z])(\d+)\0/g, (_, kind: string, n: string) => {
    if (kind === "b") return ` ${escapeHtml(listSaid(blocks[Number(n)]))} `;
    const image = kind === "i" ? images[Number(n)] : undefined;
    return image ? ` ${escapeHtml(`${image.alt ?? ""} ${image.title ?? ""}`)} ` : "";
  });
}

/** What authors wrote of a block: it tells what visitors see. */
function listSaid(block: BlockFact | undefined): string {
  if (!block) return "";
  const lines = Object.keys(block.places).map((name) => `${name}: ${block.options[name] ?? ""}`);
  return [block.words, ...lines].join("\n");
}

function readAsBrowser(html: string): string {
  const text: string[] = [];
  const open: Node[] = parseFragment(html).childNodes.reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === "#text" && "value" in node) text.push(node.value);
    if (!("tagName" in node)) continue;
    text.push(" ", ...node.attrs.filter(({ name }) => said.has(name)).map(({ value }) => `${value} `));
    const isUnread = unread.has(node.tagName) && node.namespaceURI === names.NS.HTML;
    if (!isUnread) open.push(...node.childNodes.toReversed());
  }
  return text.join(" ");
}
