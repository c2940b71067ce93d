import type { StrictEnvironment, TemplateSource } from "../layouts/strict-environment.ts";
import { checkTemplateNames } from "./check-template-names.ts";
import { nunjucksParts } from "./nunjucks-parts.ts";
import { TemplateCompiler } from "./template-compiler.ts";

const { parser, transform } = nunjucksParts;

/** The functions of a template; `hasTemplate` says which others there are. Throws a `TemplateFault`. */
export function compileTemplate(
  { path, text }: TemplateSource,
  environment: StrictEnvironment,
  hasTemplate: (name: string) => boolean,
): object {
  const compiler = new TemplateCompiler(path, false);
  try {
    const tree = parser.parse(text, environment.extensionsList, {});
    const { filters, globals, tests, asynchronous } = environment;
    checkTemplateNames(tree, path, { filters, globals, tests, asynchronous, hasTemplate });
    compiler.compile(transform(tree));
  } catch (error) {
    const { lineno = 1, colno = 1 } = error as { lineno?: number; colno?: number };
    throw environment.placeFault(error, `${lineno - 1} ${colno - 1} 1 ${path}`);
  }
  return new Function(compiler.getCode())();
}
