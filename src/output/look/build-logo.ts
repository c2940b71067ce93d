import type { SiteLogo } from "../../layouts/site-assets.ts";
import { listLogos } from "../../site/list-logos.ts";
import type { Site } from "../../site/site.ts";
import type { Card } from "../../theme/cards/card.ts";
import type { FormattedLook } from "../../theme/look/format-look.ts";
import { hashName } from "../hash-name.ts";
import type { OutputFile } from "../output-file.ts";
import { isSeenOn } from "./is-seen-on.ts";
import { type Logo, readLogo } from "./read-logo.ts";

/** The logo of a site: as files, as pages show it, and as a picture for icons and cards. */
interface BuiltLogo {
  files: OutputFile[];
  logo: SiteLogo | null;
  /** The form for the paper by day. */
  picture: Logo | null;
  card: Card["logo"];
}

// Logos of all proportions look equally large where they cover about the same area, in CSS pixels.
const [area, highest, widest] = [4800, 44, 240];
/** What is wider has a name in it. */
const asWideAsWords = 2;

/** Builds the logo that `look:` names; none where there is none, or where its file is at fault, which a rule tells. */
export async function buildLogo(
  site: Site,
  { colors, nightPaper }: Pick<FormattedLook, "colors" | "nightPaper">,
): Promise<BuiltLogo> {
  const [light = null, dark = null] = await Promise.all([false, true].map((isDark) => readOne(site, isDark)));
  if (!light) return { files: [], logo: null, picture: null, card: null };
  const isPaperDark = colors.paper === nightPaper;
  // A printer has white paper and a screen may have its night by day.
  const [day, other] = isPaperDark && dark ? [dark, light] : [light, dark];
  const media = isPaperDark ? "print" : "screen and (prefers-color-scheme: dark)";
  const files = [day, ...(other ? [other] : [])].map(({ facts, content }) => ({
    path: hashName(`assets/logo.${facts.kind === "drawing" ? "svg" : "png"}`, content),
    content,
  }));
  const [file, otherFile] = files;
  const { width, height } = sizeOf(day);
  const wanted = site.settings.look.logo;
  const isNamed = typeof wanted === "object" ? wanted.name : undefined;
  const logo: SiteLogo = {
    src: `/${file?.path}`,
    width,
    height,
    other: other && otherFile ? { src: `/${otherFile.path}`, ...sizeOf(other), media } : null,
    onSheet: dark === null && !(await isSeenOn(site, day, nightPaper)),
    isNamed: isNamed ?? width < height * asWideAsWords,
  };
  const isOnPaper = await isSeenOn(site, day, colors.paper as string);
  const { facts, dataUrl } = day;
  const card = isOnPaper
    ? { dataUrl, width: facts.width, height: facts.height, isNamed: logo.isNamed }
    : null;
  return { files, logo, picture: day, card };
}

async function readOne(site: Site, isDark: boolean): Promise<Logo | null> {
  const named = listLogos(site.settings.look).find((one) => one.isDark === isDark);
  const logo = named ? await readLogo(site, named.file) : null;
  return logo && "content" in logo ? logo : null;
}

function sizeOf({ facts }: Logo): { width: number; height: number } {
  const ratio = facts.width / facts.height;
  const height = Math.min(highest, Math.sqrt(area / ratio), widest / ratio);
  return { width: Math.max(1, Math.round(height * ratio)), height: Math.max(1, Math.round(height)) };
}
