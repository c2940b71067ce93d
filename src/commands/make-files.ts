import { buildContextDigest } from "../cache/build-context-digest.ts";
import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { PrintedSite } from "../checks/printed-site.ts";
import type { SiteFacts } from "../checks/rule.ts";
import type { Page } from "../content/page.ts";
import { collectCopiedParts } from "../layouts/collect-copied-parts.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { PageFacts } from "../markdown/body.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { listPrivacyLabels } from "../navigation/list-privacy-labels.ts";
import { buildAssets } from "../output/build-assets.ts";
import { buildHostFiles } from "../output/build-host-files.ts";
import type { BuiltStyles } from "../output/build-styles.ts";
import { buildCalendars } from "../output/calendars/build-calendars.ts";
import { buildCards } from "../output/cards/build-cards.ts";
import { buildFeeds } from "../output/feeds/build-feeds.ts";
import type { Host } from "../output/hosts/host.ts";
import { buildImages } from "../output/images/build-images.ts";
import { listShownParts } from "../output/list-shown-parts.ts";
import type { LateFile, OutputFile } from "../output/output-file.ts";
import { buildSearch } from "../output/search/build-search.ts";
import { buildMetaPolicy } from "../output/security-headers.ts";
import { FaultError } from "../problems/fault-error.ts";
import type { Problem } from "../problems/problem.ts";
import { findReplaced } from "../redirects/plan-addresses.ts";
import { formatPrivacyLabel } from "../site/privacy-label.ts";
import { makeSiteFiles } from "../templates/make-site-files.ts";
import { openRenderer } from "../templates/open-renderer.ts";
import { buildHostParts } from "./build-host-parts.ts";
import { timed } from "./timed.ts";

/** The files of a site beside its pages, what the host reads beside the site, and what pages are laid out with. */
interface SiteFiles {
  context: LayoutContext;
  files: LateFile[];
  beside: OutputFile[];
  /** What could not be drawn of cards. */
  cards: PrintedSite["cards"];
  /** Why search or feeds are missing: a block that a template of the site can't draw. */
  faults: Problem[];
}

/** Makes the files of a site for one host; `version` is that of the program, `null` where nothing of this build will be used again. */
export async function makeFiles(
  facts: SiteFacts,
  host: Host,
  styles: Promise<BuiltStyles>,
  version: string | null,
): Promise<SiteFiles> {
  const { site, content, bodies, texts, navigation, images } = facts;
  const { pages } = content;
  const faults: Problem[] = [];
  const orTell =
    <None>(none: None) =>
    (error: unknown): None => {
      if (!(error instanceof FaultError && error.problem.rule === "layout-fault")) throw error;
      faults.push(error.problem);
      return none;
    };
  const built = await timed("assets", () =>
    buildAssets(site, styles, {
      byAny: listShownParts(content, bodies, site.settings),
      byListed: listShownParts({ ...content, pages: pages.filter(isListed) }, bodies, site.settings),
    }),
  );
  const pictures = await timed("images", () =>
    buildImages(site, collectFiles(content, bodies, navigation.index), images),
  );
  const cards = await timed("cards", () => buildCards(site, pages, navigation, built.look));
  const search = await timed("search", () =>
    buildSearch({ site, ...content, bodies, texts }).catch(orTell(null)),
  );
  const documents = new Map(pictures.files.map(({ path, content }) => [encodeURI(`/${path}`), content]));
  const form = buildHostFiles(host, buildHostParts(facts, documents));
  // A copy for a preview keeps search engines out, whatever the site's own file says.
  const published = content.public.filter(({ id }) => id !== "robots.txt" || site.mode === "build");
  const replaced = new Set(findReplaced({ public: published }, facts.icons).map(({ id }) => id));
  const isOurs = ({ path }: OutputFile) => !replaced.has(path);
  const shared = {
    site,
    content,
    navigation,
    texts,
    assets: built.assets,
    images: pictures.images,
    cards: cards.paths,
    copied: collectCopiedParts(content, bodies, facts.openCopies),
    search: search?.scripts ?? null,
    csp: host.sendsHeaders ? null : buildMetaPolicy(site),
    renderer: await openRenderer(site),
  };
  const context = { ...shared, digest: version && buildContextDigest(shared, version) };
  const ofTemplates = await timed("site files", () => makeSiteFiles(context));
  const keyOf = (page: Page) => buildLayoutKey(page, bodies.get(page.id) as PageFacts, context);
  const feeds = await timed("feeds", () =>
    buildFeeds(context, context.digest === null ? null : keyOf).catch(orTell([])),
  );
  const calendars = buildCalendars({ site, content, navigation, bodies });
  return {
    context,
    files: [
      ...pictures.files,
      ...cards.files,
      ...built.files.filter(isOurs),
      ...(search?.files ?? []),
      ...ofTemplates.map((file) => ({ ...file, source: file.source ?? undefined })).filter(isOurs),
      ...feeds,
      ...calendars,
      ...[...listPrivacyLabels(content, bodies)].map(([path, label]) => ({
        path: path.slice(1),
        content: formatPrivacyLabel(label),
      })),
      ...published.map(({ id, absolutePath }) => ({ path: id, content: { copyFrom: absolutePath } })),
      ...form.public,
    ],
    beside: form.beside,
    cards,
    faults,
  };
}

/** Whether search engines may list a page. */
function isListed({ settings }: Page): boolean {
  return !settings.noindex;
}
