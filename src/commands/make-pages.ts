import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Page } from "../content/page.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { Body } from "../markdown/body.ts";
import type { OpenOutput } from "../output/open-output.ts";
import type { OutputFile } from "../output/output-file.ts";
import { outputPath } from "../redirects/output-path.ts";
import type { PageFile } from "./build-page-file.ts";
import type { PreparedSite } from "./prepare-site.ts";
import type { Progress } from "./progress.ts";

/** Lays out pages of a site, some at a time. */
export type LayOut = (
  pages: Page[],
  prepared: PreparedSite,
  context: LayoutContext,
) => AsyncIterable<PageFile[]>;

/** Where pages come from that are not taken from the last output. */
export interface PageSource {
  layOut: LayOut;
  /** Gives bodies that were taken from the cache the HTML that they were kept without. */
  complete(pages: Page[], bodies: Map<string, Body>): Promise<void>;
  /** Finds pages that an earlier build wrote; `null` where it left none. */
  find: OpenOutput["find"];
  /** Of the program; `null`: nothing is taken again or kept. */
  version: string | null;
  progress: Progress;
}

/** All pages of a site as files: those that nothing has changed of as an earlier build wrote them, the others laid out. */
export async function* makePages(
  prepared: PreparedSite,
  context: LayoutContext,
  { layOut, complete, find, progress }: PageSource,
): AsyncGenerator<OutputFile> {
  const { content, bodies } = prepared;
  const fresh: Page[] = [];
  for (const page of content.pages) {
    const body = bodies.get(page.id);
    if (!body) continue;
    const kept = find?.(outputPath(page.url), buildLayoutKey(page, body, context));
    if (kept) yield kept;
    else fresh.push(page);
  }
  await complete(fresh, bodies);
  let done = 0;
  for await (const batch of layOut(fresh, prepared, context)) {
    yield* batch;
    done += batch.length;
    progress.tell("Laying out pages", done, fresh.length);
  }
}
