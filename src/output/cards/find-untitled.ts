import { keepText } from "../../cache/keep-text.ts";
import type { Page } from "../../content/page.ts";
import type { Site } from "../../site/site.ts";
import type { MeasureInk } from "./create-ink.ts";

/** The pages whose title has letters that no font for cards has, and those letters; `fonts` tells these fonts from any other. */
export async function findUntitled(
  pages: Page[],
  site: Pick<Site, "cacheDir">,
  fonts: string,
  loadInk: () => Promise<MeasureInk>,
): Promise<{ untitled: Page[]; letters: string[] }> {
  const strange = listStrange(pages);
  if (strange.length === 0) return { untitled: [], letters: [] };
  const missing = await keepText(site, "card-letters", [fonts, ...strange], async () => {
    const ink = await loadInk();
    return strange.filter((letter) => ink(`<text font-size="100">${letter}</text>`) === null).join("");
  });
  const letters = [...missing];
  return { untitled: pages.filter(({ title }) => letters.some((letter) => title.includes(letter))), letters };
}

/** The letters of titles that a font may lack. */
function listStrange(pages: Page[]): string[] {
  const found = pages.flatMap(({ title }) => title.match(/[^\x20-\x7e\s\p{M}\p{Cf}]/gu) ?? []);
  return [...new Set(found)].sort();
}
