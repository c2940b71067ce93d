import { dirname, join, relative, sep } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { findAsset } from "./find-asset.ts";

const kinds = {
  browser: {
    minify: true,
    format: "iife",
    target: ["chrome109", "firefox102", "safari15.4"],
    charset: "utf8",
    legalComments: "none",
  },
  program: { platform: "node", format: "esm", target: "node20", sourcemap: "inline", sourcesContent: false },
} satisfies Record<string, BuildOptions>;

/** A module of the folders of assets and all that it imports, as one: a script for browsers or a part of the program. Throws what esbuild says. */
export async function bundleModule(
  assetsDirs: string[],
  entry: string,
  kind: keyof typeof kinds,
): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...kinds[kind],
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: join(dirname(entry), "bundle.js"),
    // The same for a file in a package, of which no other settings are read.
    tsconfigRaw: { compilerOptions: { strict: true } },
    logLevel: "silent",
    plugins: [readAsOne(assetsDirs)],
  });
  return outputFiles[0]?.text ?? "";
}

/** Modules import each other as if the folders of assets were one: a file in an earlier one takes the place of the later one's. */
function readAsOne(assetsDirs: string[]): Plugin {
  return {
    name: "assets",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        const wanted = join(dirname(importer), path);
        const dir = assetsDirs.find((one) => wanted.startsWith(one + sep));
        return { path: (dir && findAsset(assetsDirs, relative(dir, wanted))) ?? undefined };
      }),
  };
}
