import { join } from "node:path";
import type { Page } from "../../content/page.ts";
import type { Body } from "../../markdown/body.ts";
import type { PageMaker } from "../page-maker.ts";
import type { PageCache } from "./page-cache.ts";

/** Makes those of the pages anew that were taken from the cache, whose bodies have no HTML. */
export async function completeBodies(
  pages: Page[],
  bodies: Map<string, Body>,
  cache: Pick<PageCache, "taken" | "inputDir"> | null,
  make: PageMaker,
): Promise<void> {
  const bare = pages.filter(({ id }) => cache?.taken.has(id));
  if (!cache || bare.length === 0) return;
  const made = await make(bare.map(({ id }) => ({ id, absolutePath: join(cache.inputDir, id) })));
  for (const { page, body } of made) if (page && body) bodies.set(page.id, body);
}
