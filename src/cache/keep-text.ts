import { createHash } from "node:crypto";
import type { Site } from "../site/site.ts";
import { programVersion } from "./program-version.ts";
import { readKept } from "./read-kept.ts";

/**
 * A text that follows from `sources` alone, made once by each version of the program and then taken from the folder `kind` of
 * the cache.
 */
export async function keepText(
  site: Pick<Site, "cacheDir">,
  kind: string,
  sources: string[],
  make: () => Promise<string>,
): Promise<string> {
  if (programVersion === null) return make();
  const hash = createHash("sha256").update(programVersion);
  for (const source of sources) hash.update(`\0${source}`);
  const name = `${kind}/${hash.digest("hex")}`;
  const bytes = await readKept(site, name, async () => Buffer.from(await make()));
  return new TextDecoder().decode(bytes);
}
