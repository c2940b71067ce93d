import nunjucks from "nunjucks";
import { didYouMean } from "../problems/did-you-mean.ts";

// Names that stand in every template, most of them set by Nunjucks itself.
const builtIn = [
  "view",
  "navList",
  "loop",
  "super",
  "caller",
  "range",
  "cycler",
  "joiner",
  "true",
  "false",
  "none",
  "null",
];

interface Node {
  typename: string;
  value?: unknown;
  lineno: number;
  [field: string]: unknown;
}

/**
 * Throws when a template reads a name that is neither `view` nor set in the template (by `for`, `set`, `import` or a
 * macro): `{% if veiw.title %}` would otherwise be false without a word.
 */
export function checkTemplateNames(source: string, name: string): void {
  const parser = (nunjucks as unknown as { parser: { parse(source: string): Node } }).parser;
  const nodes: Node[] = [];
  collect(parser.parse(source), nodes);
  const known = new Set(builtIn);
  for (const node of nodes) for (const field of boundFields(node)) addNames(node[field], known);
  for (const node of nodes) {
    if (node.typename !== "Symbol" || known.has(String(node.value))) continue;
    const meant = didYouMean(String(node.value), known);
    const hint = meant ? ` Did you mean "${meant}"?` : "";
    throw new Error(
      `${name}:${node.lineno + 1}: "${node.value}" is set nowhere in this template; a partial is a macro and takes it as an argument.${hint}`,
    );
  }
}

/** The fields of a node that name new variables. */
function boundFields(node: Node): string[] {
  if (node.typename === "For" || node.typename === "AsyncEach") return ["name"];
  if (node.typename === "Set") return ["targets"];
  if (node.typename === "Import") return ["target"];
  if (node.typename === "FromImport") return ["names"];
  if (node.typename === "Macro" || node.typename === "Caller") return ["name", "args"];
  return [];
}

function addNames(value: unknown, names: Set<string>): void {
  const found: Node[] = [];
  collect(value, found);
  for (const node of found) if (node.typename === "Symbol") names.add(String(node.value));
}

/** Gathers the syntax nodes that hold expressions; names of filters, tests, blocks and keyword arguments are no variables. */
function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  if (typeof value !== "object" || value === null || !("typename" in value)) return;
  const node = value as Node;
  into.push(node);
  for (const field of (node as unknown as { fields: string[] }).fields) {
    const isName = field === "name" && ["Filter", "Block", "Super", "FilterAsync"].includes(node.typename);
    const isKeyword = field === "key" && node.typename === "Pair";
    if (!isName && !isKeyword) collect(node[field], into);
  }
}
