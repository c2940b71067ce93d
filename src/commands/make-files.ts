import { buildContextDigest } from "../cache/build-context-digest.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { buildAssets } from "../output/build-assets.ts";
import { buildHostFiles } from "../output/build-host-files.ts";
import type { BuiltStyles } from "../output/build-styles.ts";
import { buildCards } from "../output/cards/build-cards.ts";
import type { Host } from "../output/hosts/host.ts";
import { buildImages } from "../output/images/build-images.ts";
import { addManifest } from "../output/manifest/add-manifest.ts";
import type { OutputFile } from "../output/output-file.ts";
import { buildSearch } from "../output/search/build-search.ts";
import { buildMetaPolicy } from "../output/security-headers.ts";
import { makeSiteFiles } from "../templates/make-site-files.ts";
import { loadEleventy, openRenderer } from "../templates/open-renderer.ts";
import { buildHostParts } from "./build-host-parts.ts";
import { makePages, type PageSource } from "./make-pages.ts";
import type { PreparedSite } from "./prepare-site.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** All files of a site for one host, the pages made as they are asked for, and what the host reads beside them. */
interface SiteFiles {
  public: AsyncIterable<OutputFile>;
  beside: OutputFile[];
}

/** Runs the stages layouts and output: all files of the site for one host, and its configuration, ready to be written. */
export async function makeFiles(
  prepared: PreparedSite,
  stopwatch: Stopwatch,
  host: Host,
  styles: Promise<BuiltStyles>,
  source: PageSource,
): Promise<SiteFiles> {
  const { site, content, bodies, navigation } = prepared;
  const csp = host.sendsHeaders ? null : buildMetaPolicy(site);
  const { pages } = content;
  const [built, renderer] = await stopwatch.time("assets", () =>
    // Styles come from another thread. Where no page can be taken again, this one has time for Eleventy meanwhile.
    Promise.all([buildAssets(site, styles), openRenderer(site), source.find === null && loadEleventy()]),
  );
  const pictures = await stopwatch.time("images", () =>
    buildImages(site, collectFiles(content, bodies, navigation.index), prepared.images),
  );
  const cards = await stopwatch.time("cards", () => buildCards(site, pages, navigation, built.look));
  const search = await stopwatch.time("search", () =>
    buildSearch({ site, pages, data: content.data, bodies, sectionsOf: (id) => prepared.sections.get(id) }),
  );
  const documents = new Map(pictures.files.map(({ path, content }) => [encodeURI(`/${path}`), content]));
  const form = buildHostFiles(host, buildHostParts(prepared, documents));

  const others: OutputFile[] = [
    ...pictures.files,
    ...cards.files,
    ...built.files,
    ...(search?.files ?? []),
    ...form.public,
  ];
  const shared = {
    site,
    content,
    navigation,
    assets: built.assets,
    images: pictures.images,
    cards: cards.paths,
    search: search?.scripts ?? null,
    csp,
    renderer,
  };
  const context = { ...shared, digest: source.version && buildContextDigest(shared, source.version) };
  for (const file of await makeSiteFiles(context)) others.push({ ...file, source: file.source ?? undefined });
  const made = makePages(prepared, context, source);
  return { public: addManifest(joinFiles(made, others)), beside: form.beside };
}

async function* joinFiles(
  pages: AsyncIterable<OutputFile>,
  others: OutputFile[],
): AsyncGenerator<OutputFile> {
  yield* pages;
  yield* others;
}
