import { readFileSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { StrictEnvironment } from "../layouts/strict-environment.ts";
import type { Site } from "../site/site.ts";
import { listTemplates } from "../sources/list-templates.ts";
import { compileTemplate } from "./compile-template.ts";

/** The environment of a site's templates, whose own folder of assets is searched before the theme. */
export function createEnvironment({ assetsDirs }: Pick<Site, "assetsDirs">): StrictEnvironment {
  // Layouts are found by their name alone, other templates with their folder.
  const dirs = assetsDirs.flatMap((dir) => [resolve(dir, "layouts"), resolve(dir)]);
  const find = (name: string) =>
    dirs
      .map((dir) => ({ dir, path: resolve(dir, name) }))
      .find(({ dir, path }) => path.startsWith(dir + sep) && isFile(path))?.path ?? null;
  const read = (name: string) => {
    const path = find(name);
    return path === null ? null : { path, text: readFileSync(path, "utf8") };
  };
  const isShown = (name: string) =>
    listTemplates(assetsDirs)
      .flatMap((path) => [...readFileSync(path, "utf8").matchAll(taken)])
      .some(([, , shown]) => shown === undefined || find(shown) === find(name));
  const environment: StrictEnvironment = new StrictEnvironment((name) => {
    const source = environment.virtual.get(name) ?? read(name);
    if (!source) return null;
    return {
      source,
      compile: (environment) => compileTemplate(source, environment, { read, isShown }),
    };
  });
  return environment;
}

// What is shown as a whole where it is named; a name that is put together may be any.
const taken = /\{%-?\s*(?:include|extends)\s+(?:(["'])([^"']*)\1\s*(?:ignore\s+missing\s*)?-?%\})?/g;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
