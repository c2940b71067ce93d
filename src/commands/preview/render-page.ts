import type { Page } from "../../content/page.ts";
import { textPage } from "../../content/text-page.ts";
import { buildPageView } from "../../layouts/build-page-view.ts";
import { copiedPartsOf } from "../../layouts/collect-copied-parts.ts";
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
  const { site, content, bodies, texts, navigation, built, pictures, renderer } = snapshot;
  const body = bodies.get(textPage(page).id);
  if (!body) throw new Error(`${page.source.path} has no body.`);
  const { images } = pictures;
  // Nobody shares a page of the preview.
  const cards = new Map<string, string>();
  const view = buildPageView(page, body, {
    site,
    content,
    navigation,
    texts,
    assets: built.assets,
    images,
    cards,
    copied: { get: () => copiedPartsOf(page, content, bodies, snapshot.openCopies) },
    search: listSearchScripts(site),
    csp: null,
  });
  const [rendered] = await renderer.renderPages([view]);
  const { html = "", printed = null } = rendered ?? {};
  const beside = { files: listPaths(snapshot), cards: { untitled: [], letters: [] } };
  return {
    html,
    problems: judge(snapshot, beside, new Map([[outputPath(page.url), { printed }]])),
  };
}

/** What a build of the same state would publish beside the pages. */
function listPaths({ site, content, built, pictures }: Snapshot): { path: string }[] {
  const ids = [...content.files, ...content.public].map(({ id }) => ({ path: id }));
  const scripts = Object.values(listSearchScripts(site) ?? {}).map((path) => ({ path: path.slice(1) }));
  return [...built.files, ...pictures.files, ...ids, ...scripts, ...ownPaths];
}
