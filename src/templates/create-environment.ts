import { existsSync, readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import nunjucks from "nunjucks";
import { StrictEnvironment } from "../layouts/strict-environment.ts";
import type { Site } from "../site/site.ts";
import { createNavList, type NavList } from "../theme/nav-list/create-nav-list.ts";
import { compileTemplate } from "./compile-template.ts";

const { lib } = nunjucks as unknown as { lib: { escape(text: string): string } };

/** The environment of a site's templates, whose own folder of assets is searched before the theme. */
export function createEnvironment({ assetsDirs }: Pick<Site, "assetsDirs">): StrictEnvironment {
  // Layouts are found by their name alone, other templates with their folder.
  const dirs = assetsDirs.flatMap((dir) => [resolve(dir, "layouts"), resolve(dir)]);
  const find = (name: string) =>
    dirs
      .map((dir) => ({ dir, path: resolve(dir, name) }))
      .find(({ dir, path }) => path.startsWith(dir + sep) && existsSync(path))?.path ?? null;
  const environment: StrictEnvironment = new StrictEnvironment((name) => {
    const path = find(name);
    const source = environment.virtual.get(name) ?? (path && { path, text: readFileSync(path, "utf8") });
    if (!source) return null;
    return {
      source,
      compile: (environment) => compileTemplate(source, environment, (other) => find(other) !== null),
    };
  });
  const drawMenu = createNavList(lib.escape);
  const navList: NavList = (...list) =>
    new nunjucks.runtime.SafeString(drawMenu(...list)) as unknown as string;
  environment.addGlobal("navList", navList);
  return environment;
}
