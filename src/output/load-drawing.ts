import { formatReason } from "../problems/format-reason.ts";
import type { Site } from "../site/site.ts";
import { loadAssetModule } from "./load-asset-module.ts";

/**
 * Loads a function that draws from a module of the site's own assets; `null` where there is no such file. Throws a `FaultError` when it
 * can't be run, and so does the function when it fails. `form` is how it is written.
 */
export async function loadDrawing<Draw extends (...args: never[]) => string>(
  site: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
  path: string,
  name: string,
  form: string,
): Promise<Draw | null> {
  const module = await loadAssetModule<Draw>(site, path, { name, kind: "function", form });
  if (!module) return null;
  const { exported: draw, fail } = module;
  const drawAtPlace = (...args: never[]): string => {
    let drawn: unknown;
    try {
      drawn = draw(...args);
    } catch (error) {
      throw fail(`"${name}" fails: ${formatReason(error)}`, null, error);
    }
    if (typeof drawn === "string") return drawn;
    const isLate = typeof drawn === "object" && drawn !== null && "then" in drawn;
    throw isLate
      ? fail(
          `"${name}" fails: it gives a promise, and nobody waits for it`,
          "Take async away, and read what it needs at the top of the module.",
          null,
        )
      : fail(`"${name}" fails: it gives no text`, `Write: ${form}`, null);
  };
  return Object.assign(drawAtPlace as Draw, draw);
}
