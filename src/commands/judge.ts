import { judgeSite } from "../checks/judge-site.ts";
import type { PrintedSite } from "../checks/printed-site.ts";
import type { SiteFacts } from "../checks/rule.ts";
import { listShown } from "../content/content.ts";
import type { PrintedFacts } from "../layouts/gather-printed.ts";
import type { UnlaidPage } from "../layouts/renderer.ts";
import { findAsset } from "../output/find-asset.ts";
import { manifestPath } from "../output/manifest/manifest.ts";
import type { LateFile } from "../output/output-file.ts";
import type { Problem } from "../problems/problem.ts";
import { buildSiteRedirects } from "../redirects/build-site-redirects.ts";
import { createMatcher } from "../redirects/match-redirect.ts";
import { outputPath } from "../redirects/output-path.ts";
import { showPath } from "../site/show-path.ts";
import { findInTemplates } from "../templates/find-in-templates.ts";

/**
 * What is wrong with what was laid out. `files` are those beside the pages, `cards` what could not be drawn of cards; `printed` is
 * what templates printed, by path of the page, `unlaid` the pages that they could not lay out.
 */
export function judge(
  facts: SiteFacts,
  {
    files,
    cards,
    faults: ofFiles,
  }: { files: Pick<LateFile, "path">[]; cards: PrintedSite["cards"]; faults: Problem[] },
  printed: ReadonlyMap<string, { printed?: PrintedFacts | null }>,
  unlaid: UnlaidPage[],
): Problem[] {
  const { site, content } = facts;
  const all = listShown(content);
  // One mistake in a template is told once, however many pages meet it: of the first, whichever thread laid it out.
  const met = new Map(unlaid.map(({ url, fault }) => [url, fault]));
  const faults = new Map(
    [...all.flatMap(({ url }) => met.get(url) ?? []), ...ofFiles]
      .toReversed()
      .map((fault) => [`${fault.file}:${fault.line}:${fault.column} ${fault.message}`, fault]),
  );
  const isQuiet = [...printed.values()].every((page) => !page.printed);
  if (isQuiet && cards.untitled.length === 0) return [...faults.values()];
  const pages = all.flatMap((page) => {
    const found = printed.get(outputPath(page.url))?.printed;
    return found ? { ...found, page } : [];
  });
  const paths = [...all.map(({ url }) => outputPath(url)), ...files.map(({ path }) => path)];
  const published = new Set([...paths, manifestPath]);
  const redirect = createMatcher(buildSiteRedirects(facts).redirects);
  const ofRules = judgeSite({
    site,
    content,
    pages,
    cards,
    isThere: (path) => published.has(path) || redirect(`/${path}`) !== null,
    findInTemplates: (text) => findInTemplates(text, site),
    layoutFile: (name) =>
      showPath(findAsset(site.assetsDirs, `layouts/${name}.njk`) ?? name, site.workingDir),
  });
  return [...faults.values(), ...ofRules];
}
