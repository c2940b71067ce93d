import { join } from "node:path";
import nunjucks from "nunjucks";
import { checkTemplateNames } from "./check-template-names.ts";
import { skipLoopVariables } from "./skip-loop-variables.ts";

/** The Nunjucks environment of a site, whose own folder of assets is searched before the theme. */
export function createEnvironment(assetsDirs: string[]): nunjucks.Environment {
  skipLoopVariables();
  // Layouts are found by their name alone, other templates with their folder.
  const loader = new CheckedLoader(assetsDirs.flatMap((dir) => [join(dir, "layouts"), dir]));
  return new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: true });
}

/** Reads templates and refuses one that uses a name nobody sets, which Nunjucks would take as empty. */
class CheckedLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    if (source) checkTemplateNames(source.src, name);
    return source;
  }
}
