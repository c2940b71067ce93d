import type { Content, FoundFile } from "../content/content.ts";
import type { Images } from "../content/image-facts.ts";
import type { Body } from "../markdown/body.ts";
import { renderBody } from "../markdown/render-body.ts";
import { buildNavigation, type Navigation } from "../navigation/build-navigation.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { listAssets } from "../output/find-asset.ts";
import { readImages } from "../output/images/read-images.ts";
import { loadMarkDrawer } from "../output/load-mark-drawer.ts";
import type { Problem } from "../problems/problem.ts";
import type { Ledger } from "../redirects/ledger/ledger.ts";
import type { Redirects } from "../redirects/redirects.ts";
import type { Site } from "../site/site.ts";
import { createContentMemory, readContent } from "../sources/read-content.ts";
import { readLedger } from "../sources/read-ledger.ts";
import { readRedirects } from "../sources/read-redirects.ts";
import type { IndexedSection } from "../theme/search/search-index.ts";
import { createPageMaker, type PageMaker } from "./page-maker.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** A site read and understood, before any page is laid out. */
export interface PreparedSite {
  site: Site;
  content: Content;
  /** By page id. */
  bodies: Map<string, Body>;
  /** What the page rules found; absent where they are still to run. */
  found?: WeakMap<Body, Problem[]>;
  /** The words of the pages for the search, by page id; empty where the site has none, and in the preview. */
  sections: Map<string, IndexedSection[]>;
  navigation: Navigation;
  images: Images;
  /** What `redirects.yaml` says. */
  redirects: Redirects;
  /** Every address that was ever published; `null` for a site that remembers none, or while pages are left out on purpose. */
  ledger: Ledger | null;
  /** Names of the site's own drawings; `null` where they are not known. */
  drawings: string[] | null;
  /** Files of the assets that lie at the top of the site, such as `favicon.ico`. */
  icons: string[];
}

/** Runs the stages content, markdown (with the page rules) and navigation. `make` makes the pages of their files. */
export async function prepareSite(
  site: Site,
  stopwatch: Stopwatch,
  make: PageMaker = createPageMaker(site),
): Promise<PreparedSite> {
  const bodies = new Map<string, Body>();
  const found = new WeakMap<Body, Problem[]>();
  const sections = new Map<string, IndexedSection[]>();
  const read = async (files: FoundFile[]) => {
    const made = await make(files);
    for (const { page, body, found: problems, sections: words } of made) {
      if (!page || !body) continue;
      bodies.set(page.id, body);
      found.set(body, problems);
      if (words) sections.set(page.id, words);
    }
    return made;
  };
  const content = await stopwatch.time("pages", () => readContent(site, createContentMemory(), read));
  // Pages that no file was read for.
  for (const page of content.pages) if (!bodies.has(page.id)) bodies.set(page.id, renderBody(page, site));
  const navigation = await stopwatch.time("navigation", () => buildNavigation(site, content));
  const images = await stopwatch.time("images", () => {
    const { linked, shown } = collectFiles(content, bodies, navigation.index);
    return readImages([...new Set([...linked, ...shown])], site);
  });
  const redirects = await stopwatch.time("redirects", () => readRedirects(site));
  const ledger = await stopwatch.time("ledger", () => readLedger(site));
  const { names: drawings = null } = await stopwatch.time("assets", () => loadMarkDrawer(site));
  const icons = [...listAssets(site.assetsDirs, "icons").keys()];
  return { site, content, bodies, found, sections, navigation, images, redirects, ledger, drawings, icons };
}
