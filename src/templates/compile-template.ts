import type { StrictEnvironment, TemplateSource } from "../layouts/strict-environment.ts";
import { checkExtends } from "./check-extends.ts";
import { checkImports } from "./check-imports.ts";
import { checkTemplateNames } from "./check-template-names.ts";
import { type Node, nunjucksParts } from "./nunjucks-parts.ts";
import { TemplateCompiler } from "./template-compiler.ts";

const { parser, transform } = nunjucksParts;

/** The functions of a template; `read` gives another one, or `null`. Throws a `TemplateFault`. */
export function compileTemplate(
  source: TemplateSource,
  environment: StrictEnvironment,
  read: (name: string) => TemplateSource | null,
): object {
  const placed = <T>(path: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { lineno = 1, colno = 1 } = error as { lineno?: number; colno?: number };
      throw environment.placeFault(error, `${lineno - 1} ${colno - 1} 1 ${path}`);
    }
  };
  const parse = ({ path, text }: TemplateSource): Node =>
    placed(path, () => parser.parse(text, environment.extensionsList, {}));
  // A fault may be told of another template before that one is used.
  const readNoted = (name: string): TemplateSource | null => {
    const other = read(name);
    if (other) environment.sources.set(other.path, other);
    return other;
  };
  const tree = parse(source);
  const compiler = new TemplateCompiler(source.path, false);
  placed(source.path, () => {
    const { filters, globals, tests, asynchronous } = environment;
    checkTemplateNames(tree, source.path, { filters, globals, tests, asynchronous, read });
    checkExtends(tree, source, { read, parse });
    checkImports(tree, source.path, { read: readNoted, parse });
    compiler.compile(transform(tree));
  });
  return new Function(compiler.getCode())();
}
