import type { TemplateSource } from "../layouts/strict-environment.ts";
import { lineStarts } from "../problems/source-text.ts";
import type { Node } from "./nunjucks-parts.ts";

// What stands in these is shown where they are, or where they are used.
const shown = ["Block", "Macro", "Caller", "Set"];

/** The first place outside of blocks and macros that would print something; `null` where there is none. */
export function findOutput(nodes: unknown, source: TemplateSource): Pick<Node, "lineno" | "colno"> | null {
  for (const node of [nodes].flat(2) as (Node | null)[]) {
    if (!node?.typename || shown.includes(node.typename)) continue;
    const isText = node.typename === "TemplateData";
    if (isText && String(node.value).trim() !== "") return findText(node, source);
    if (node.typename === "Output" && node.children?.some(({ typename }) => typename !== "TemplateData"))
      return node;
    if (node.typename === "Include") return node;
    const inner = ["Output", "NodeList", "If", "IfAsync", "For", "AsyncEach", "AsyncAll"].includes(
      node.typename,
    );
    const found = inner ? findOutput([node.children, node.body, node.else_], source) : null;
    if (found) return found;
  }
  return null;
}

/** Where the first sign of a piece of text stands, which is read without the blanks around it. */
function findText({ lineno, colno }: Node, source: TemplateSource): Pick<Node, "lineno" | "colno"> {
  const starts = lineStarts(source);
  const from = (starts[lineno] ?? 0) + colno;
  const at = from + source.text.slice(from).search(/\S/);
  const line = starts.findLastIndex((start) => start <= at);
  return { lineno: line, colno: at - (starts[line] as number) };
}
