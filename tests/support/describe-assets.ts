import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { listAssets } from "../../src/output/find-asset.ts";
import { themeDir } from "../../src/theme/theme-dir.ts";
import { formatKilobytes } from "./find-budget-faults.ts";

type Part = [name: string, bytes: number];

/** What the script and the style sheet of a site with these assets are made of, the largest parts first, by the names that pages load them under. */
export async function describeAssets(assets: string): Promise<Record<string, string>> {
  const files = listAssets([assets, themeDir], "");
  return {
    "/assets/main.js": describe(await weighModules(files.get("scripts/main.ts") as string), "minified"),
    "/assets/main.css": describe(weighStyles(files), "as written"),
  };
}

async function weighModules(entry: string): Promise<Part[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: dirname(dirname(entry)),
  });
  const parts = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return Object.entries(parts).map(([name, { bytesInOutput }]) => [shorten(name), bytesInOutput]);
}

function weighStyles(files: Map<string, string>): Part[] {
  return [...files]
    .filter(([path]) => path.endsWith(".scss"))
    .map(([path, file]) => [path, readFileSync(file).length]);
}

/** A module of a package is known by the package. */
function shorten(module: string): string {
  return module.replace(/^.*\/node_modules\//, "");
}

function describe(parts: Part[], how: string): string {
  const largest = parts.sort(([, one], [, other]) => other - one).slice(0, 3);
  return `most of it, ${how}: ${largest.map(([name, bytes]) => `${name} ${formatKilobytes(bytes)}`).join(", ")}`;
}
