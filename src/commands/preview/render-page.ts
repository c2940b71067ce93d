import { listFeeds } from "../../content/list-feeds.ts";
import type { Page } from "../../content/page.ts";
import { textPage } from "../../content/text-page.ts";
import { buildPageView } from "../../layouts/build-page-view.ts";
import { copiedPartsOf } from "../../layouts/collect-copied-parts.ts";
import type { ViewContext } from "../../layouts/layout-context.ts";
import type { Problem } from "../../problems/problem.ts";
import { outputPath } from "../../redirects/output-path.ts";
import { ownPaths } from "../../redirects/own-paths.ts";
import { judge } from "../judge.ts";
import { listSearchScripts } from "./answer-search.ts";
import type { Snapshot } from "./preview-site.ts";

/** One page as HTML, laid out alone, and what is wrong with that. Throws a `FaultError`. */
export async function renderPage(
  page: Page,
  snapshot: Snapshot,
): Promise<{ html: string; problems: Problem[] }> {
  const { content, bodies } = snapshot;
  const body = bodies.get(textPage(page).id);
  if (!body) throw new Error(`${page.source.path} has no body.`);
  const copied = { get: () => copiedPartsOf(page, content, bodies, snapshot.openCopies) };
  const view = buildPageView(page, body, { ...buildViewContext(snapshot), copied });
  const [rendered] = await snapshot.renderer.renderPages([view]);
  const { html = "", printed = null } = rendered ?? {};
  const beside = { files: listPaths(snapshot), cards: { untitled: [], letters: [] }, faults: [] };
  return {
    html,
    problems: judge(snapshot, beside, new Map([[outputPath(page.url), { printed }]]), []),
  };
}

/** What the views of pages are built from; nobody shares a page of the preview, so there are no cards. */
export function buildViewContext(snapshot: Snapshot): ViewContext {
  const { site, content, texts, navigation, built, pictures } = snapshot;
  const { assets } = built;
  const cards = new Map<string, string>();
  const search = listSearchScripts(site);
  return {
    site,
    content,
    navigation,
    texts,
    assets,
    images: pictures.images,
    cards,
    copied: new Map(),
    search,
    csp: null,
  };
}

/** What a build of the same state would publish beside the pages. */
function listPaths({ site, content, built, pictures }: Snapshot): { path: string }[] {
  const ids = [...content.files, ...content.public].map(({ id }) => ({ path: id }));
  const feeds = listFeeds(content.pages).flatMap(({ atom, json }) => [atom, json]);
  const scripts = Object.values(listSearchScripts(site) ?? {}).map((path) => ({ path: path.slice(1) }));
  return [
    ...built.files,
    ...pictures.files,
    ...ids,
    ...feeds.map((path) => ({ path: path.slice(1) })),
    ...scripts,
    ...ownPaths,
  ];
}
