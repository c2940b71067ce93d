import { sep } from "node:path";
import type { TemplateSource } from "../layouts/strict-environment.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { collectNodes } from "./collect-nodes.ts";
import { findOutput } from "./find-output.ts";
import type { Node } from "./nunjucks-parts.ts";

/** How other templates are read. */
interface Templates {
  read(name: string): TemplateSource | null;
  parse(source: TemplateSource): Node;
  /** Whether a template includes or extends that of this name, so that it is shown as a whole too. */
  isShown(name: string): boolean;
}

/** Throws a `TemplateFault` when a template imports what another one does not have, or that one has something that nobody would see. */
export function checkImports(tree: Node, path: string, { read, parse, isShown }: Templates): void {
  const nodes: Node[] = [];
  collectNodes(tree, nodes);
  for (const { typename, template, names } of nodes) {
    if (typename !== "FromImport" && typename !== "Import") continue;
    const { typename: kind, value } = template as Node;
    const source = kind === "Literal" ? read(String(value)) : null;
    // The theme by itself is sound.
    if (!source || (isOfTheme(path) && isOfTheme(source.path))) continue;
    const { children = [] } = parse(source);
    checkNames((names as Node | undefined)?.children ?? [], path, source, listNames(children));
    const outside = findOutput(children, source);
    if (outside && !isShown(String(value)))
      throw new TemplateFault(
        { path: source.path, line: outside.lineno, column: outside.colno, length: 1 },
        `This stands in no macro, so no page shows it: of "${value}" others take its macros alone.`,
        { hint: "Move it into a macro." },
      );
  }
}

function checkNames(imported: Node[], path: string, source: TemplateSource, there: Node[]): void {
  for (const node of imported) {
    const wanted = (node.typename === "Pair" ? node.key : node) as Node;
    const name = String(wanted.value);
    const names = there.map(({ value }) => String(value));
    if (names.includes(name)) continue;
    const near = didYouMean(name, names);
    if (!isOfTheme(path))
      throw new TemplateFault(placeOf(wanted, path), `"${name}" is not in that template.`, {
        hint: near && `Did you mean "${near}"?`,
        instead: near,
      });
    const message = `This takes the place of a template of the theme, which has a macro "${name}".`;
    const misspelt = there[names.indexOf(near ?? "")];
    if (misspelt)
      throw new TemplateFault(placeOf(misspelt, source.path), message, {
        hint: `Call "${near}" so.`,
        instead: name,
      });
    throw new TemplateFault({ path: source.path, line: 0, column: 0, length: 1 }, message, {
      hint: `Put what is to be shown into {% macro ${name}(…) %} … {% endmacro %}, as the theme has it.`,
    });
  }
}

function placeOf({ value, lineno, colno }: Node, path: string) {
  return { path, line: lineno, column: colno, length: String(value).length };
}

/** The names of what a template gives to those that import it. */
function listNames(nodes: Node[]): Node[] {
  return nodes.flatMap(({ typename, name, targets, children, body, else_ }) => {
    if (typename === "Macro") return [name as Node];
    if (typename === "Set") return targets as Node[];
    const inner = ["NodeList", "If", "IfAsync"].includes(typename) ? [children, body, else_] : [];
    return listNames(inner.flat().filter((node) => node) as Node[]);
  });
}

function isOfTheme(path: string): boolean {
  return path.startsWith(themeDir + sep);
}
