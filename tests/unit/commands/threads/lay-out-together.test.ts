import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { buildPageFile, type PageFile } from "../../../../src/commands/build-page-file.ts";
import { layOutTogether } from "../../../../src/commands/threads/lay-out-together.ts";
import type { Page } from "../../../../src/content/page.ts";
import type { LayoutContext } from "../../../../src/layouts/layout-context.ts";
import { noAssets } from "../../../../src/layouts/site-assets.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { buildNavigation } from "../../../../src/navigation/build-navigation.ts";
import { outputPath } from "../../../../src/redirects/output-path.ts";
import { createPageLayouter } from "../../../../src/templates/lay-out-pages.ts";
import { openRenderer } from "../../../../src/templates/open-renderer.ts";
import { makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";
import { repository } from "../../../support/run-waymark.ts";

const site = makeSite({ assetsDirs: [join(repository, "src/theme")] });
const pages = Array.from({ length: 1200 }, (_, n) => makePage({ url: `/en/p${n}/`, title: `Page ${n}` }));
const content = makeContent(pages);
const bodies = new Map(pages.map((page) => [page.id, renderBody(page, site)]));
const context: LayoutContext = {
  site,
  content,
  navigation: buildNavigation(site, content),
  assets: noAssets,
  images: new Map(),
  search: null,
  cards: new Map(),
  csp: null,
  renderer: await openRenderer(site),
  digest: null,
};

/** A thread that made the first ten pages, and is done as soon as it is asked. */
function createThread(layOut: (asked: Page[]) => Promise<PageFile[]>) {
  const made = new Set(pages.slice(0, 10).map(({ id }) => id));
  const lent: number[] = [];
  return {
    made,
    lent,
    begin: async () => {},
    layOut: async (asked: Page[], sent?: Map<string, unknown>) => {
      lent.push(sent ? asked.length : 0);
      return layOut(asked);
    },
  };
}

test("a thread that is done with its own pages is lent others, and each page comes once", async () => {
  const layOut = createPageLayouter(context);
  const thread = createThread(async (asked) => (await layOut(asked, bodies)).map(buildPageFile));
  const paths: string[] = [];
  for await (const batch of layOutTogether([...pages], bodies, context, [thread]))
    paths.push(...batch.map(({ path }) => path));
  assert.deepEqual(paths.sort(), pages.map(({ url }) => outputPath(url)).sort());
  assert.equal(thread.lent[0], 0);
  assert.ok(thread.lent.slice(1).some((count) => count > 0));
});

test("a fault of a thread is told once, whatever the others do meanwhile", async () => {
  const thread = createThread(() => Promise.reject(new Error("page.njk is broken")));
  await assert.rejects(async () => {
    for await (const _batch of layOutTogether([...pages], bodies, context, [thread, thread]));
  }, /^Error: page\.njk is broken$/);
});
