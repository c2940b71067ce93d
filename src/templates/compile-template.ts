import type { StrictEnvironment, TemplateSource } from "../layouts/strict-environment.ts";
import { positionAt } from "../problems/source-text.ts";
import { checkExtends } from "./check-extends.ts";
import { checkImports } from "./check-imports.ts";
import { checkIncludes } from "./check-includes.ts";
import { checkTemplateNames } from "./check-template-names.ts";
import { findOpenMark } from "./find-open-mark.ts";
import { findOpenTag } from "./find-open-tag.ts";
import { type Node, nunjucksParts } from "./nunjucks-parts.ts";
import { TemplateCompiler } from "./template-compiler.ts";

const { parser, transform } = nunjucksParts;

/** The other templates of a site. */
interface OtherTemplates {
  read: (name: string) => TemplateSource | null;
  /** Whether one includes or extends that of this name. */
  isShown: (name: string) => boolean;
}

/** The functions of a template, which may name others. Throws a `TemplateFault`. */
export function compileTemplate(
  source: TemplateSource,
  environment: StrictEnvironment,
  { read, isShown }: OtherTemplates,
): object {
  const placed = <T>(source: TemplateSource, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { lineno, colno = 1 } = error as { lineno?: number; colno?: number };
      // Without a line when the end came too early.
      const at = lineno === undefined ? (findOpenMark(source.text) ?? findOpenTag(source.text)) : null;
      const { line, column } = at === null ? { line: lineno ?? 1, column: colno } : positionAt(source, at);
      throw environment.placeFault(error, `${line - 1} ${column - 1} 1 ${source.path}`);
    }
  };
  const parse = (source: TemplateSource): Node =>
    placed(source, () => parser.parse(source.text, environment.extensionsList, {}));
  // A fault may be told of another template before that one is used.
  const readNoted = (name: string): TemplateSource | null => {
    const other = read(name);
    if (other) environment.sources.set(other.path, other);
    return other;
  };
  const tree = parse(source);
  const compiler = new TemplateCompiler(source.path, false);
  placed(source, () => {
    const { filters, globals, tests, asynchronous } = environment;
    checkTemplateNames(tree, source.path, { filters, globals, tests, asynchronous, read });
    checkExtends(tree, source, { read, parse });
    checkIncludes(tree, source, { read: readNoted, parse });
    checkImports(tree, source.path, { read: readNoted, parse, isShown });
    compiler.compile(transform(tree));
  });
  return new Function(compiler.getCode())();
}
