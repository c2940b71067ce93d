import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The packages that some files belong to, and all that these depend on, as `name@version` in the order of the alphabet. */
export function collectPackages(files: Iterable<string>): string[] {
  const found = new Map<string, string>();
  const add = (folder: string | null): void => {
    if (folder === null || found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    found.set(folder, `${manifest.name}@${manifest.version}`);
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }))
      add(findAbove(folder, join("node_modules", name)));
  };
  for (const file of files) add(findPackage(dirname(file)));
  return [...found.values()].sort();
}

/** The folder of the package that a folder is in; a package.json without a version belongs to a part of one. */
function findPackage(folder: string): string | null {
  const manifest = findAbove(folder, "package.json");
  if (manifest === null) return null;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  return version === undefined ? findPackage(dirname(dirname(manifest))) : dirname(manifest);
}

function findAbove(folder: string, name: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? null : findAbove(dirname(folder), name);
}
