import type { PublishedImage } from "./published-image.ts";

// Pixels: as much ground as a wordmark needs to be read, and the place that a list gives each.
const area = 6600;
const most = { width: 148, height: 76 };

/** The size in which a logo weighs as much as all others, whatever its shape: of one area, as far as its place has room. */
export function weighLogo({ width, height }: Pick<PublishedImage, "width" | "height">): {
  width: number;
  height: number;
} {
  const scale = Math.min(Math.sqrt(area / (width * height)), most.width / width, most.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
