import type { ShownContent } from "../../content/content.ts";
import { type PackedPage, packPage } from "../../content/packed-page.ts";
import { tieTranslations } from "../../content/tie-translations.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { SiteAssets } from "../../layouts/site-assets.ts";
import { buildNavigation } from "../../navigation/build-navigation.ts";
import { loadMarkDrawer } from "../../output/load-mark-drawer.ts";
import type { Site } from "../../site/site.ts";
import { unpackPage } from "../../sources/unpack-page.ts";
import { openRenderer } from "../../templates/open-renderer.ts";

/** What a thread has to be told to lay out pages; the rest it reads or builds itself, since functions can't be sent. */
export interface SentContext
  extends Omit<LayoutContext, "site" | "navigation" | "assets" | "content" | "renderer"> {
  assets: Omit<SiteAssets, "drawMark">;
  content: Omit<ShownContent, "pages" | "withheld" | "fallbacks" | "translations"> &
    Record<"pages" | "withheld", PackedPage[]>;
}

/** Packs a context; `unpackContext` gives it back. */
export function packContext({
  site: _site,
  navigation: _navigation,
  renderer: _renderer,
  ...rest
}: LayoutContext): SentContext {
  const { drawMark: _drawMark, ...assets } = rest.assets;
  const { pages, withheld, absent, unreadable, files, data, ownData, search, usedValues, claimed } =
    rest.content;
  return {
    ...rest,
    assets,
    content: {
      pages: pages.map(packPage),
      withheld: withheld.map(packPage),
      absent,
      unreadable,
      files,
      public: rest.content.public,
      data,
      ownData,
      search,
      usedValues,
      claimed,
    },
  };
}

/** The context that was packed, in another thread that has read the same site. */
export async function unpackContext(
  site: Site,
  { assets, content: sent, ...rest }: SentContext,
): Promise<LayoutContext> {
  const unpack = (pages: PackedPage[]) => pages.map((page) => unpackPage(page, site.languages));
  const written = { ...sent, pages: unpack(sent.pages), withheld: unpack(sent.withheld) };
  const content = { ...written, ...tieTranslations(site, written) };
  const drawMark = await loadMarkDrawer(site);
  const navigation = buildNavigation(site, content);
  const renderer = await openRenderer(site);
  return {
    ...rest,
    site,
    content,
    navigation,
    renderer,
    assets: { ...assets, drawMark },
  };
}
