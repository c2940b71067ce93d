import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { UnlaidPage } from "../layouts/renderer.ts";
import type { FactsById } from "../markdown/body.ts";
import { FaultError } from "../problems/fault-error.ts";
import { outputPath } from "../redirects/output-path.ts";
import type { PageFile } from "./build-page-file.ts";
import type { Progress } from "./progress.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** The pages of a site; those that show an original come right behind it, since they need what is made of its text. */
function listPages({ pages, fallbacks }: Pick<Content, "pages" | "fallbacks">): Page[] {
  if (fallbacks.length === 0) return pages;
  const shown = new Map(pages.map((page) => [page.id, [page]]));
  for (const page of fallbacks) shown.get(textPage(page).id)?.push(page);
  return [...shown.values()].flat();
}

/** All pages of a site: those that nothing has changed of as `find` knows them from an earlier run, the others laid out; `fail` is told of those that a template can't lay out. */
export async function* layOutPages<Kept>(
  context: LayoutContext,
  bodies: FactsById,
  pool: PagePool,
  find: ((path: string, key: string) => Kept | null) | null,
  progress: Progress,
  fail: (page: UnlaidPage) => void,
): AsyncGenerator<Kept | PageFile> {
  const fresh: Page[] = [];
  for (const page of listPages(context.content)) {
    const key = find && buildKey(page, bodies, context);
    const kept = key && find(outputPath(page.url), key);
    if (kept) yield kept;
    else fresh.push(page);
  }
  let done = 0;
  for await (const { made, unlaid } of pool.layOut(fresh, context)) {
    yield* made;
    unlaid.forEach(fail);
    done += made.length + unlaid.length;
    progress.tell("Laying out pages", done, fresh.length);
  }
}

/** What a page is made from; `null` where a block of it can't be drawn, which is told where it is laid out. */
function buildKey(page: Page, bodies: FactsById, context: LayoutContext): string | null {
  const body = bodies.get(textPage(page).id);
  if (!body) throw new Error(`${page.source.path} was not rendered.`);
  try {
    return buildLayoutKey(page, body, context);
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}
