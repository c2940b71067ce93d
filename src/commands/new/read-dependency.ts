import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildSpec, type Installed } from "./build-spec.ts";

/** The program as a site depends on it. */
export interface Dependency {
  /** Its name, as a package and as a command. */
  program: string;
  /** Where npm takes it from: `file:…`, a git address, or an exact version. */
  spec: string;
  /** The versions of Node that it runs on. */
  node: string;
}

/** The folder of the program: of a checkout, or of the package. */
export const programDir = resolve(import.meta.dirname, "../../..");

/** Reads how this very program was installed, so that a site depends on the same. */
export function readDependency(): Dependency {
  const { name, version, engines } = readJson(join(programDir, "package.json")) as {
    name: string;
    version: string;
    engines: { node: string };
  };
  const by = findOwner(programDir, name);
  return { program: name, spec: buildSpec({ version, folder: programDir, by }), node: engines.node };
}

/** Who depends on the package in a folder: the nearest package above that names it, else the place that npm notes it for. */
function findOwner(folder: string, name: string): Installed["by"] {
  const above: string[] = [];
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) above.push(at);
  if (!/[\\/]node_modules[\\/]/.test(folder)) return null;
  for (const owner of above) {
    const { dependencies = {}, devDependencies = {} } = readJson(join(owner, "package.json")) as Record<
      string,
      Record<string, string> | undefined
    >;
    const spec = dependencies[name] ?? devDependencies[name] ?? null;
    const noted = readJson(join(owner, "node_modules/.package-lock.json")) as {
      packages?: Record<string, { resolved?: string }>;
    };
    const resolved = noted.packages?.[`node_modules/${name}`]?.resolved ?? null;
    if (spec !== null || resolved !== null) return { folder: owner, spec, resolved };
  }
  return null;
}

function readJson(file: string): object {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
