import sharp from "sharp";
import { createRandom } from "../create-random.ts";

/** The colours of a print, from the darkest to the lightest. */
export type Inks = [number, number, number][];

/** A print of what a camera saw, as the bytes of a WebP: on the curve of a film, in its inks, with a fine grain. `width` is that of the print. */
export async function develop(
  light: Float32Array,
  from: number,
  exposure: number,
  inks: Inks,
  width: number,
): Promise<Buffer> {
  const grey = Buffer.from(light.map((value) => 255 * curve(value * exposure)));
  const raw = { width: from, height: light.length / from, channels: 1 } as const;
  const { data, info } = await sharp(grey, { raw })
    .median(3)
    .resize(width)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { below } = createRandom(1);
  const print = Buffer.alloc(info.width * info.height * 3);
  for (let n = 0; n < info.width * info.height; n++) {
    const grain = (below(1000) + below(1000) + below(1000) - 1500) / 1000;
    const place =
      (Math.min(255, Math.max(0, (data[n * info.channels] as number) + grain * 3)) / 255) * (inks.length - 1);
    const step = Math.min(inks.length - 2, Math.floor(place));
    for (const k of [0, 1, 2] as const) {
      const [dark, pale] = [inks[step]?.[k] ?? 0, inks[step + 1]?.[k] ?? 0];
      print[n * 3 + k] = Math.round(dark + (pale - dark) * (place - step));
    }
  }
  const picture = sharp(print, { raw: { width: info.width, height: info.height, channels: 3 } });
  return picture.webp({ quality: 66, effort: 6, smartSubsample: true }).toBuffer();
}

/** Soft in the lights, deep in the shadows. */
function curve(light: number): number {
  return (
    Math.min(1, Math.max(0, (light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14))) **
    (1 / 2.2)
  );
}
