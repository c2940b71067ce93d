import type { PageTier } from "../cache/page-tier.ts";
import type { MadePage } from "../checks/made-page.ts";
import type { FoundPage } from "../content/content.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** Makes what can be made of each page by itself: takes it again where its file is as it was, else reads, parses, renders and checks it. */
export async function makePages(
  files: FoundPage[],
  tier: PageTier | null,
  pool: Pick<PagePool, "make">,
): Promise<MadePage[]> {
  const pages = files.map((file) => tier?.find(file) ?? null);
  const fresh = await pool.make(files.filter((_, at) => pages[at] === null));
  // What is no page is read anew each time.
  for (const made of fresh) if (made.page) tier?.add({ ...made, page: made.page });
  let next = 0;
  return pages.map((made) => made ?? (fresh[next++] as MadePage));
}
