import { join } from "node:path";
import nunjucks from "nunjucks";
import { createNavList, type NavList } from "../theme/nav-list/create-nav-list.ts";
import { checkTemplateNames } from "./check-template-names.ts";
import { skipLoopVariables } from "./skip-loop-variables.ts";

const { lib } = nunjucks as unknown as { lib: { escape(text: string): string } };

/** The Nunjucks environment of a site, whose own folder of assets is searched before the theme. */
export function createEnvironment(assetsDirs: string[]): nunjucks.Environment {
  skipLoopVariables();
  // Layouts are found by their name alone, other templates with their folder.
  const loader = new CheckedLoader(assetsDirs.flatMap((dir) => [join(dir, "layouts"), dir]));
  const environment = new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: true });
  const drawMenu = createNavList(lib.escape);
  const navList: NavList = (...list) =>
    new nunjucks.runtime.SafeString(drawMenu(...list)) as unknown as string;
  return environment.addGlobal("navList", navList);
}

/** Reads templates and refuses one that uses a name nobody sets, which Nunjucks would take as empty. */
class CheckedLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    if (source) checkTemplateNames(source.src, name);
    return source;
  }
}
