import type { TemplateSource } from "../layouts/strict-environment.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { collectNodes } from "./collect-nodes.ts";
import type { Node } from "./nunjucks-parts.ts";

// Names that stand in every template beside the functions of the environment.
const builtIn = ["view", "loop", "super", "caller", "none"];

/** What a template may use that it does not bring itself. */
interface Known {
  filters: object;
  globals: object;
  tests: object;
  /** Names of filters and marks that can't be used. */
  asynchronous: Set<string>;
  read(name: string): TemplateSource | null;
}

/**
 * Throws a `TemplateFault` when a template uses a name that neither it (by `for`, `set`, `import` or a macro) nor the
 * environment sets: `{% if veiw.title %}` would otherwise be false without a word, and a filter would be missed only on the
 * page that needs it.
 */
export function checkTemplateNames(tree: Node, path: string, environment: Known): void {
  const { filters, globals, tests } = environment;
  const nodes: Node[] = [];
  collectNodes(tree, nodes);
  const known = new Set([...builtIn, ...Object.keys(globals)]);
  for (const node of nodes) for (const field of boundFields(node)) addNames(node[field], known);
  const refuse = (node: Node, fault: string, candidates: Iterable<string>) => {
    const name = String(node.value);
    const instead = didYouMean(name, candidates);
    const place = { path, line: node.lineno, column: node.colno, length: name.length };
    throw new TemplateFault(place, fault, { hint: instead && `Did you mean "${instead}"?`, instead });
  };
  const blocks = new Set<string>();
  for (const node of nodes) {
    const { typename, value } = node;
    if (typename === "Block") {
      const block = node.name as Node;
      const name = String(block.value);
      if (blocks.has(name)) refuse(block, `There is a block "${name}" already in this template.`, []);
      blocks.add(name);
    }
    const used = nameOfUse(node);
    if (used && environment.asynchronous.has(String(used.value)))
      throw new TemplateFault(
        { path, line: used.lineno, column: used.colno, length: String(used.value).length },
        `"${used.value}" is asynchronous, and layouts are laid out without waiting.`,
        {
          hint: "Give layouts what it finds with addGlobalData, or add a function that gives its result at once.",
        },
      );
    if (typename === "Symbol" && !known.has(String(value)))
      refuse(
        node,
        `"${value}" is set nowhere in this template; a partial is a macro and takes it as an argument.`,
        known,
      );
    const name = (node.name ?? node) as Node;
    if (typename === "Filter" && !(String(name.value) in filters))
      refuse(name, `There is no filter "${name.value}".`, Object.keys(filters));
    const test = nameOfTest(node);
    if (test && !(String(test.value) in tests))
      refuse(test, `There is no test "${test.value}".`, Object.keys(tests));
    const template = takesTemplate.includes(typename) ? (node.template as Node) : null;
    if (template?.typename !== "Literal" || node.ignoreMissing) continue;
    if (environment.read(String(template.value)) === null)
      refuse(template, `There is no template "${template.value}".`, []);
  }
}

const takesTemplate = ["Extends", "Include", "Import", "FromImport"];

/** The name of the filter or mark that a node uses. */
function nameOfUse({ typename, name, extName, args }: Node): Node | null {
  if (typename === "Filter") return name as Node;
  if (typename !== "CallExtension") return null;
  // Where the mark stands is its first argument.
  return { ...((args as Node).children?.[0] as Node), value: extName };
}

/** The name that stands right of `is`. */
function nameOfTest({ typename, right }: Node): Node | null {
  if (typename !== "Is") return null;
  return ((right as Node).name ?? right) as Node;
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
  collectNodes(value, found);
  for (const node of found) if (node.typename === "Symbol") names.add(String(node.value));
}
