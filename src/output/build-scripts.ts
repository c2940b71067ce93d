import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";
import { hashName } from "./hash-name.ts";
import type { OutputFile } from "./output-file.ts";

/** Bundles `scripts/main.ts` of the site (or Waymark's own) to one classic script. Throws an `AssetError`. */
export async function buildScripts(site: Site): Promise<OutputFile | null> {
  const entry = findAsset(site.assetsDirs, "scripts/main.ts");
  if (!entry) return null;
  const { build } = await import("esbuild");
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      target: ["chrome109", "firefox102", "safari15.4"],
      charset: "utf8",
      legalComments: "none",
      logLevel: "silent",
    });
    const content = outputFiles[0]?.contents ?? new Uint8Array();
    return { path: `assets/${hashName("main.js", content)}`, content };
  } catch (error) {
    throw new AssetError(entry, error);
  }
}
