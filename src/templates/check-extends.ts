import type { TemplateSource } from "../layouts/strict-environment.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { collectNodes } from "./collect-nodes.ts";
import { findOutput } from "./find-output.ts";
import type { Node } from "./nunjucks-parts.ts";

/** How other templates are read. */
interface Templates {
  read(name: string): TemplateSource | null;
  parse(source: TemplateSource): Node;
}

/** Throws a `TemplateFault` when a template extends itself, or has something that the one that it extends would not show. */
export function checkExtends(tree: Node, source: TemplateSource, templates: Templates): void {
  const children = tree.children ?? [];
  const template = children.find(({ typename }) => typename === "Extends")?.template as Node | undefined;
  if (template?.typename !== "Literal") return;
  const name = String(template.value);
  const refuse = ({ lineno, colno }: Pick<Node, "lineno" | "colno">, text: string, ...told: Told) =>
    refuseAt({ path: source.path, line: lineno, column: colno, length: text.length }, ...told);
  const above = listAbove(name, templates);
  if (above.some(({ path }) => path === source.path))
    refuse(template, name, `This template extends itself, by the name "${name}".`, {
      hint: "A file takes the place of the theme's of the same name: give yours another one, and extend that of the theme.",
    });
  if (above.length === 0) return;
  const blocks = above.flatMap(({ tree }) => listBlocks(tree));
  for (const { typename, name: block } of children) {
    if (typename !== "Block" || blocks.includes(String((block as Node).value))) continue;
    const { value } = block as Node;
    const instead = didYouMean(String(value), blocks);
    refuse(
      block as Node,
      String(value),
      `"${name}" has no block "${value}", so that nothing in it would be shown.`,
      {
        hint: instead && `Did you mean "${instead}"?`,
        instead,
      },
    );
  }
  const outside = findOutput(children, source);
  if (outside)
    refuse(outside, " ", `This stands in no block, so no page shows it: "${name}" shows blocks alone.`, {
      hint: `Move it into one of its blocks: ${[...new Set(blocks)].join(", ")}.`,
    });
}

type Told = [message: string, more: ConstructorParameters<typeof TemplateFault>[2]];

function refuseAt(place: ConstructorParameters<typeof TemplateFault>[0], ...told: Told): never {
  throw new TemplateFault(place, ...told);
}

interface Above extends TemplateSource {
  tree: Node;
}

/** A template and those that it extends, each once, as far as they can be read: what is wrong with one is told when its turn comes. */
function listAbove(name: string, { read, parse }: Templates): Above[] {
  const found: Above[] = [];
  for (let next: string | null = name; next !== null; ) {
    const source = read(next);
    const tree = source && tryParse(source, parse);
    if (!source || !tree || found.some(({ path }) => path === source.path)) break;
    found.push({ ...source, tree });
    const above = tree.children?.find(({ typename }) => typename === "Extends");
    next = above ? String((above.template as Node).value) : null;
  }
  return found;
}

function tryParse(source: TemplateSource, parse: Templates["parse"]): Node | null {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof TemplateFault) return null;
    throw error;
  }
}

function listBlocks(tree: Node): string[] {
  const nodes: Node[] = [];
  collectNodes(tree, nodes);
  return nodes.flatMap(({ typename, name }) => (typename === "Block" ? [String((name as Node).value)] : []));
}
