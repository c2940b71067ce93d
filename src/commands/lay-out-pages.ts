import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { FactsById } from "../markdown/body.ts";
import { outputPath } from "../redirects/output-path.ts";
import type { PageFile } from "./build-page-file.ts";
import type { Progress } from "./progress.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** The pages of a site; those that show an original come right behind it, since they need what is made of its text. */
function listPages({ pages, fallbacks }: Content): Page[] {
  if (fallbacks.length === 0) return pages;
  const shown = new Map(pages.map((page) => [page.id, [page]]));
  for (const page of fallbacks) shown.get(textPage(page).id)?.push(page);
  return [...shown.values()].flat();
}

/** All pages of a site: those that nothing has changed of as `find` knows them from an earlier run, the others laid out. */
export async function* layOutPages<Kept>(
  context: LayoutContext,
  bodies: FactsById,
  pool: PagePool,
  find: ((path: string, key: string) => Kept | null) | null,
  progress: Progress,
): AsyncGenerator<Kept | PageFile> {
  const fresh: Page[] = [];
  for (const page of listPages(context.content)) {
    const kept = find?.(outputPath(page.url), buildKey(page, bodies, context));
    if (kept) yield kept;
    else fresh.push(page);
  }
  let done = 0;
  for await (const batch of pool.layOut(fresh, context)) {
    yield* batch;
    done += batch.length;
    progress.tell("Laying out pages", done, fresh.length);
  }
}

function buildKey(page: Page, bodies: FactsById, context: LayoutContext): string {
  const body = bodies.get(textPage(page).id);
  if (!body) throw new Error(`${page.source.path} was not rendered.`);
  return buildLayoutKey(page, body, context);
}
