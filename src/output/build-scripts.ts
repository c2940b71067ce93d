import type { Site } from "../site/site.ts";
import { bundleScript } from "./bundle-script.ts";
import { hashName } from "./hash-name.ts";
import type { OutputFile } from "./output-file.ts";

/** Bundles `scripts/main.ts` of the site (or Waymark's own) to one classic script. Throws a `FaultError`. */
export async function buildScripts(site: Site): Promise<OutputFile | null> {
  const content = await bundleScript(site, "scripts/main.ts");
  if (content === null) return null;
  return { path: `assets/${hashName("main.js", content)}`, content };
}
