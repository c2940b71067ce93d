import type { TemplateSource } from "../layouts/strict-environment.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import type { Node } from "./nunjucks-parts.ts";

/** How other templates are read. */
interface Templates {
  read(name: string): TemplateSource | null;
  parse(source: TemplateSource): Node;
}

/** Throws a `TemplateFault` when a template includes itself whatever a page says, by its own name or in a circle. */
export function checkIncludes(tree: Node, { path }: TemplateSource, { read, parse }: Templates): void {
  const seen = new Set<string>();
  const leadsBack = (template: Node): boolean => {
    const source = read(String(template.value));
    if (!source || source.path === path) return source !== null;
    if (seen.has(source.path)) return false;
    seen.add(source.path);
    return listIncluded(parse(source)).some(leadsBack);
  };
  for (const template of listIncluded(tree)) {
    const name = String(template.value);
    if (leadsBack(template))
      throw new TemplateFault(
        { path, line: template.lineno, column: template.colno, length: name.length },
        `This template includes itself, by the name "${name}".`,
      );
  }
}

/** The names of the templates that one includes in any case. */
function listIncluded({ typename, template, children, body }: Node): Node[] {
  if (typename === "Include") return (template as Node).typename === "Literal" ? [template as Node] : [];
  const always = ["Root", "NodeList", "Output", "Block"].includes(typename);
  return always ? [...(children ?? []), ...(body ? [body as Node] : [])].flatMap(listIncluded) : [];
}
