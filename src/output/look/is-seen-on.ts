import { keepText } from "../../cache/keep-text.ts";
import type { Site } from "../../site/site.ts";
import type { Logo } from "./read-logo.ts";

/** Whether a logo stands out from a ground (`#rrggbb`): nine tenths of its outline do, by 3:1. One that brings a ground of its own does anywhere. */
export async function isSeenOn(
  site: Pick<Site, "cacheDir">,
  { facts, content }: Logo,
  ground: string,
): Promise<boolean> {
  const measure = async () => String(await measureOutline(content, ground));
  return Number(await keepText(site, "logo-seen", [facts.hash, ground], measure)) > 0.9;
}

// Half of 255 and a little more: what is paler is the rim of a shape.
const solid = 160;

/** The part of the outline that is seen, from 0 to 1. What lies within a shape lies on that, and not on the ground. */
async function measureOutline(content: Logo["content"], ground: string): Promise<number> {
  const { default: sharp } = await import("sharp");
  const { leastContrast } = await import("../../theme/colors/solve-color.ts");
  const picture = sharp(Buffer.from(content)).resize({ width: 160, height: 160, fit: "inside" });
  const { data, info } = await picture
    .ensureAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isSolid = (x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < info.width &&
    y < info.height &&
    (data[(y * info.width + x) * 4 + 3] ?? 0) >= solid;
  let [all, seen, hollow] = [0, 0, 0];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      if (!isSolid(x, y)) hollow++;
      else if (!around.every(([across, down]) => isSolid(x + across, y + down))) {
        const at = (y * info.width + x) * 4;
        all++;
        if (leastContrast(`#${data.toString("hex", at, at + 3)}`, [ground]) >= 3) seen++;
      }
    }
  return hollow === 0 || all === 0 ? 1 : seen / all;
}

// The rim itself is mixed with nothing; what is two pixels from it has the colour of the shape.
const around = [
  [2, 0],
  [-2, 0],
  [0, 2],
  [0, -2],
] as const;
