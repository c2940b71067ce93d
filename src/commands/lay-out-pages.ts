import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Page } from "../content/page.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { FactsById } from "../markdown/body.ts";
import type { OpenOutput } from "../output/open-output.ts";
import type { OutputFile } from "../output/output-file.ts";
import { outputPath } from "../redirects/output-path.ts";
import type { Progress } from "./progress.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** All pages of a site as files: those that nothing has changed of as an earlier build wrote them, the others laid out. */
export async function* layOutPages(
  context: LayoutContext,
  bodies: FactsById,
  pool: PagePool,
  find: OpenOutput["find"],
  progress: Progress,
): AsyncGenerator<OutputFile> {
  const fresh: Page[] = [];
  for (const page of context.content.pages) {
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
  const body = bodies.get(page.id);
  if (!body) throw new Error(`${page.source.path} was not rendered.`);
  return buildLayoutKey(page, body, context);
}
