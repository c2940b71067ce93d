import type { MadePage } from "../checks/made-page.ts";
import { makeBody } from "../checks/make-body.ts";
import { makeTexts } from "../checks/make-texts.ts";
import type { SiteFacts } from "../checks/rule.ts";
import type { FoundPage } from "../content/content.ts";
import type { PageFacts } from "../markdown/body.ts";
import { addListParts } from "../navigation/add-list-parts.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { listIcons } from "../output/icons/build-icons.ts";
import { readImages } from "../output/images/read-images.ts";
import { loadMarkDrawer } from "../output/load-mark-drawer.ts";
import { readLookFacts } from "../output/look/read-look-facts.ts";
import { readAssets } from "../output/read-assets.ts";
import type { Redirects } from "../redirects/redirects.ts";
import type { Site } from "../site/site.ts";
import { assembleSite } from "../sources/assemble-site.ts";
import { type FoundFiles, findFiles } from "../sources/find-files.ts";
import { type GitDays, readGitDays } from "../sources/read-git-days.ts";
import { readLedger } from "../sources/read-ledger.ts";
import { readRedirects } from "../sources/read-redirects.ts";
import { readOpenCopies } from "../sources/read-translation-ledger.ts";
import { unpackPage } from "../sources/unpack-page.ts";
import { timed } from "./timed.ts";

/** Runs the first stages of the way of a page: lists the files, makes pages of them, assembles the site and builds its navigation. */
export async function prepareSite(
  site: Site,
  makePages: (files: FoundPage[]) => Promise<MadePage[]>,
): Promise<SiteFacts> {
  // Git answers while files are read: to wait for it was a tenth of a build with nothing changed.
  const history = readGitDays(site.inputDir, site.settings.timezone);
  const found = await timed("list", () => findFiles(site));
  const made = await timed("pages", () => makePages(found.page));
  const redirects = await readRedirects(site);
  const { content, bodies, texts } = await timed("assemble", () =>
    assemble(site, found, made, redirects, history),
  );
  const navigation = await timed("navigation", () => buildNavigation(site, content));
  return timed("facts", () => readFacts({ site, content, bodies, texts, navigation, redirects }));
}

async function assemble(
  site: Site,
  found: FoundFiles,
  made: MadePage[],
  redirects: Redirects,
  history: Promise<GitDays>,
) {
  const bodies = new Map<string, PageFacts>();
  const pages = new Map(
    made.map(({ page, facts, tied, problems }, at) => {
      if (page && facts) bodies.set(page.id, facts);
      return [
        (found.page[at] as FoundPage).id,
        { page: page && unpackPage(page, site.languages), tied, problems },
      ];
    }),
  );
  const assembled = await assembleSite(site, found, pages, redirects, history);
  const content = addListParts(site, assembled, ({ id }) => bodies.get(id)?.blocks ?? []);
  // Pages that no file was read for.
  for (const page of content.pages) if (!bodies.has(page.id)) bodies.set(page.id, makeBody(page, site));
  const texts = makeTexts(content, site);
  for (const [key, body] of texts) bodies.set(key, body);
  return { content, bodies, texts };
}

/** What the rules and layouts have to know beside the pages and their navigation. */
async function readFacts(
  known: Pick<SiteFacts, "site" | "content" | "bodies" | "texts" | "navigation" | "redirects">,
): Promise<SiteFacts> {
  const { site, content, bodies, navigation } = known;
  const { linked, shown } = collectFiles(content, bodies, navigation.index);
  const images = await readImages([...new Set([...linked, ...shown])], site);
  const ledger = await readLedger(site);
  const openCopies = await readOpenCopies(site);
  const { names: drawings = null } = await loadMarkDrawer(site);
  const icons = listIcons(site.assetsDirs);
  const assets = readAssets(site);
  const look = await readLookFacts(site);
  return { ...known, images, ledger, openCopies, drawings, icons, assets, look };
}
