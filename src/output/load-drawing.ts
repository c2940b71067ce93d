import { keepText } from "../cache/keep-text.ts";
import type { FaultError } from "../problems/fault-error.ts";
import type { Site } from "../site/site.ts";
import { readCompilerFault } from "../sources/read-compiler-fault.ts";
import { bundleModule } from "./bundle-module.ts";
import { listOwnAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";

/**
 * Loads a function that draws from a module of the site's own assets, compiled once for what the modules there say; `null` where
 * there is no such file. Throws a `FaultError` when it can't be run, and so does the function when it fails.
 */
export async function loadDrawing<Draw extends (...args: never[]) => string>(
  site: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
  path: string,
  name: string,
): Promise<Draw | null> {
  const { assetsDirs } = site;
  const file = listOwnAssets(assetsDirs, "").get(path);
  if (!file) return null;
  const fail = (error: unknown) => readCompilerFault(error, file, site.workingDir);
  try {
    const modules = hashAssets(assetsDirs, (asset) => asset.endsWith(".ts"));
    const code = await keepText(site, "drawings", [file, modules], () =>
      bundleModule(assetsDirs, file, "program"),
    );
    const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
    const module = (await import(url)) as Record<string, Draw>;
    const draw = module[name];
    if (typeof draw !== "function") throw new Error(`It exports no function "${name}".`);
    return Object.assign(withPlace(draw, name, fail), draw);
  } catch (error) {
    throw fail(error);
  }
}

/** The function, whose errors name what fails and where it lies. */
function withPlace<Draw extends (...args: never[]) => string>(
  draw: Draw,
  name: string,
  fail: (error: unknown) => FaultError,
): Draw {
  return ((...args) => {
    try {
      const drawn: unknown = draw(...args);
      if (typeof drawn !== "string") throw new Error("it gives no text");
      return drawn;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw fail(new Error(`"${name}" fails: ${reason}`, { cause: error }));
    }
  }) as Draw;
}
