import { join } from "node:path";
import nunjucks from "nunjucks";
import { checkTemplateNames } from "./check-template-names.ts";
import { skipLoopVariables } from "./skip-loop-variables.ts";

const ownLayouts = import.meta.dirname;

/** The Nunjucks environment of a site: its own `layouts/` folders are searched before Waymark's. */
export function createEnvironment(assetsDirs: string[]): nunjucks.Environment {
  skipLoopVariables();
  const loader = new CheckedLoader(layoutDirs(assetsDirs));
  return new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: true });
}

/** The folders that layouts are searched in, in order. */
export function layoutDirs(assetsDirs: string[]): string[] {
  return [...assetsDirs.map((dir) => join(dir, "layouts")), ownLayouts];
}

/** Reads templates and refuses one that uses a name nobody sets, which Nunjucks would take as empty. */
class CheckedLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    if (source) checkTemplateNames(source.src, name);
    return source;
  }
}
