import { keepText } from "../cache/keep-text.ts";
import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";

/** A script of the site (or Waymark's own) and what it imports as one classic script; `null` where there is none. Throws an `AssetError`. */
export async function bundleScript(site: Site, path: string): Promise<string | null> {
  const entry = findAsset(site.assetsDirs, path);
  if (!entry) return null;
  const modules = hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts"));
  return keepText(site, "scripts", [entry, modules], () => bundle(entry));
}

async function bundle(entry: string): Promise<string> {
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
      // The same for a file in a package, of which no other settings are read.
      tsconfigRaw: { compilerOptions: { strict: true } },
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  } catch (error) {
    throw new AssetError(entry, error);
  }
}
