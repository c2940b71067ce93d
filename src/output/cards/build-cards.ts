import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readKept } from "../../cache/read-kept.ts";
import { findDrawings } from "../../content/find-drawings.ts";
import type { Page } from "../../content/page.ts";
import type { Navigation } from "../../navigation/build-navigation.ts";
import type { Site } from "../../site/site.ts";
import type { Card, DrawCard } from "../../theme/cards/card.ts";
import { listAssets } from "../find-asset.ts";
import { hashName } from "../hash-name.ts";
import { loadDrawing } from "../load-drawing.ts";
import type { OutputFile } from "../output-file.ts";
import { runInPool } from "../run-in-pool.ts";
import { createMeasure } from "./create-measure.ts";

/** The cards of a site's pages. */
interface BuiltCards {
  /** Site path of the card, by page id. */
  paths: Map<string, string>;
  files: OutputFile[];
}

/**
 * Draws a card for each page that can be shared: as `cards/draw-card.ts` of the site's assets or the theme says, with the fonts in
 * `fonts/cards/`, so that every machine draws the same. Cards that were drawn before are taken from the cache, by content.
 */
export async function buildCards(
  site: Site,
  pages: Page[],
  navigation: Navigation,
  look: Pick<Card, "colors" | "icon">,
): Promise<BuiltCards> {
  const none = { paths: new Map(), files: [] };
  if (!site.settings.socialCards || site.settings.url === null) return none;
  const ownCard = await loadDrawing<DrawCard>(site, "cards/draw-card.ts", "drawCard");
  const drawCard = ownCard ?? (await import("../../theme/cards/draw-card.ts")).drawCard;
  const { Resvg, renderAsync } = await import("@resvg/resvg-js");
  const fontFiles = [...listAssets(site.assetsDirs, "fonts/cards").values()];
  const options = { font: { loadSystemFonts: false, fontFiles } };
  const fonts = createHash("sha256");
  for (const file of fontFiles) fonts.update(readFileSync(file));
  const ofFonts = fonts.digest("hex");
  const measure = createMeasure(Resvg, options);

  const drawn = pages
    .filter(({ url, settings }) => url.endsWith("/") && !settings.noindex)
    .map((page) => ({ page, svg: drawCard({ ...describe(page, site, navigation), ...look }, measure) }));
  const files = await runInPool(drawn, async ({ page, svg }): Promise<OutputFile> => {
    const digest = createHash("sha256").update(ofFonts).update(svg).digest("hex");
    const content = await readKept(site, `cards/${digest}.png`, async () =>
      shrink((await renderAsync(svg, options)).asPng()),
    );
    return { path: hashName(`assets/cards/${nameOf(page)}.png`, digest), content };
  });
  return { paths: new Map(drawn.map(({ page }, n) => [page.id, `/${files[n]?.path}`])), files };
}

function describe(page: Page, site: Site, navigation: Navigation): Omit<Card, "colors" | "icon"> {
  const above = navigation.around(page).breadcrumbs.at(-1)?.title ?? null;
  const drawing = findDrawings(page, site.settings)[0]?.name ?? null;
  return { title: page.title, section: above, site: site.settings.title, drawing, dir: page.language.dir };
}

/** Flat shapes need few colours: a third of the bytes. */
async function shrink(png: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(png).png({ palette: true, colours: 128, effort: 8 }).toBuffer();
}

function nameOf({ url }: Page): string {
  return url.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "start";
}
