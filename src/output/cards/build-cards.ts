import { createHash } from "node:crypto";
import type { Resvg } from "@resvg/resvg-js";
import { keepText } from "../../cache/keep-text.ts";
import { readKept } from "../../cache/read-kept.ts";
import { findDrawings } from "../../content/find-drawings.ts";
import type { Page } from "../../content/page.ts";
import type { Navigation } from "../../navigation/build-navigation.ts";
import type { Site } from "../../site/site.ts";
import { readCompilerFault } from "../../sources/read-compiler-fault.ts";
import type { Card, DrawCard } from "../../theme/cards/card.ts";
import { findAsset } from "../find-asset.ts";
import { hashAssets } from "../hash-assets.ts";
import { hashName } from "../hash-name.ts";
import { loadDrawing } from "../load-drawing.ts";
import type { LateFile } from "../output-file.ts";
import { createInk, type MeasureInk } from "./create-ink.ts";
import { createMeasure } from "./create-measure.ts";
import { findCardFonts } from "./find-card-fonts.ts";
import { findUntitled } from "./find-untitled.ts";
import { layTexts } from "./lay-texts.ts";

const cardFile = "cards/draw-card.ts";
const cardForm = "export function drawCard(card: Card): string { return `<svg …>`; }";

/** The cards of a site's pages. */
interface BuiltCards {
  /** Site path of the card, by page id. */
  paths: Map<string, string>;
  files: LateFile[];
  /** Pages whose title has letters that no font has, and those letters. */
  untitled: Page[];
  letters: string[];
}

/**
 * Draws a card for each page that can be shared: as `cards/draw-card.ts` of the site's assets or the theme says, with the fonts in
 * `fonts/cards/`, so that every machine draws the same. Cards that were drawn before are taken from the cache, by content. Throws a
 * `FaultError` where a site's own card can't be drawn.
 */
export async function buildCards(
  site: Site,
  pages: Page[],
  navigation: Navigation,
  look: Pick<Card, "colors" | "icon" | "logo" | "pattern">,
): Promise<BuiltCards> {
  const none = { paths: new Map(), files: [], untitled: [], letters: [] };
  if (!site.settings.socialCards || site.settings.url === null) return none;
  const ownCard = await loadDrawing<DrawCard>(site, cardFile, "drawCard", cardForm);
  const drawCard = ownCard ?? (await import("../../theme/cards/draw-card.ts")).drawCard;
  const { files: fontFiles, digest: fonts, families } = findCardFonts(site);
  const options = { font: { loadSystemFonts: false, fontFiles } };
  const drawnWith = [fonts, hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts"))];
  let ink: MeasureInk | null = null;
  const loadInk = async () => {
    ink ??= createInk((await import("@resvg/resvg-js")).Resvg, options);
    return ink;
  };
  const draw = async (card: Card) => {
    const measure = await loadInk();
    const svg = layTexts(drawCard(card, createMeasure(measure)), measure);
    // The picture is made when the site is written: what can't be drawn is told before, by a check too.
    if (ownCard) readSvg((await import("@resvg/resvg-js")).Resvg, svg, site);
    return svg;
  };
  const render = async (svg: string) => {
    const { renderAsync } = await import("@resvg/resvg-js");
    return shrink((await renderAsync(svg, options)).asPng());
  };

  const paths = new Map<string, string>();
  const files: LateFile[] = [];
  const shared = pages.filter(({ url, settings }) => url.endsWith("/") && !settings.noindex);
  for (const page of shared) {
    const card = { ...describe(page, site, navigation), ...look, fonts: families };
    const svg = await keepText(site, "card-drawings", [...drawnWith, JSON.stringify(card)], () => draw(card));
    const digest = createHash("sha256").update(fonts).update(svg).digest("hex");
    const path = hashName(`assets/cards/${nameOf(page)}.png`, digest);
    const key = `cards/${digest}.png`;
    paths.set(page.id, `/${path}`);
    files.push({ path, key, content: { make: () => readKept(site, key, () => render(svg)) } });
  }
  return { paths, files, ...(await findUntitled(shared, site, fonts, loadInk)) };
}

function readSvg(Renderer: typeof Resvg, svg: string, { assetsDirs, workingDir }: Site): void {
  try {
    new Renderer(svg, { font: { loadSystemFonts: false } });
  } catch (error) {
    throw readCompilerFault(error, findAsset(assetsDirs, cardFile) as string, workingDir);
  }
}

function describe(
  page: Page,
  site: Site,
  navigation: Navigation,
): Omit<Card, "colors" | "fonts" | "icon" | "logo" | "pattern"> {
  const above = navigation.around(page).breadcrumbs.at(-1)?.title ?? null;
  const drawing = findDrawings(page, site.settings)[0]?.name ?? null;
  return {
    title: page.title,
    section: above,
    site: page.language.settings.title,
    drawing,
    dir: page.language.dir,
  };
}

/** Flat shapes need few colours: a third of the bytes. */
async function shrink(png: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(png).png({ palette: true, colours: 128, effort: 8 }).toBuffer();
}

function nameOf({ url }: Page): string {
  return url.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "start";
}
