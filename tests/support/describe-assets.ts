import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { formatKilobytes } from "./find-budget-faults.ts";

type Part = [name: string, bytes: number];

/** What the script and the style sheet of an assets folder are made of, the largest parts first, by the names that pages load them under. */
export async function describeAssets(assets: string): Promise<Record<string, string>> {
  return {
    "/assets/main.js": describe(await weighModules(assets), "minified"),
    "/assets/main.css": describe(weighStyles(assets), "as written"),
  };
}

async function weighModules(assets: string): Promise<Part[]> {
  const entry = join(assets, "scripts/main.ts");
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: assets,
  });
  const parts = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return Object.entries(parts).map(([name, { bytesInOutput }]) => [shorten(name), bytesInOutput]);
}

function weighStyles(assets: string): Part[] {
  const folder = join(assets, "styles");
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".scss"))
    .map((name) => [relative(assets, join(folder, name)), statSync(join(folder, name)).size]);
}

/** A module of a package is known by the package. */
function shorten(module: string): string {
  return module.replace(/^.*\/node_modules\//, "");
}

function describe(parts: Part[], how: string): string {
  const largest = parts.sort(([, one], [, other]) => other - one).slice(0, 3);
  return `most of it, ${how}: ${largest.map(([name, bytes]) => `${name} ${formatKilobytes(bytes)}`).join(", ")}`;
}
