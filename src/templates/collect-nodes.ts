import type { Node } from "./nunjucks-parts.ts";

/** Gathers the syntax nodes that hold expressions; names of filters, tests, blocks and keyword arguments are no variables. */
export function collectNodes(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collectNodes(item, into);
  if (typeof value !== "object" || value === null || !("typename" in value)) return;
  const node = value as Node;
  into.push(node);
  for (const field of node.fields) {
    const isName = field === "name" && ["Filter", "Block", "Super", "FilterAsync"].includes(node.typename);
    const isKeyword = field === "key" && node.typename === "Pair";
    const isTest = field === "right" && node.typename === "Is";
    if (isTest) collectNodes((node.right as Node).args, into);
    else if (!isName && !isKeyword) collectNodes(node[field], into);
  }
}
