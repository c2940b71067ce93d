const outside = /url\(\s*['"]?(?!#|data:(?:image|font|application\/(?:x-)?font))[^)]*\)?/gi;
const fetching = /@import|(?:image|image-set|src)\(|\\/i;

/** The style of a drawing without what it would fetch. One in which that may be hidden is left out as a whole. */
export function buildSafeStyle(style: string): string {
  const kept = style.replace(/@import[^;]*;?/gi, "").replace(outside, "none");
  return fetching.test(kept) || kept.search(outside) >= 0 ? "" : kept;
}
