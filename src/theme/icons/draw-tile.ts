/** A picture on a tile of 64 × 64, with room around it: the sign of a site that has a logo. `corner` is the radius of the tile, 0 for one that others cut out. */
export function drawTile(
  picture: { dataUrl: string; width: number; height: number },
  ground: string,
  corner: number,
): string {
  // What is cut out may be cut to a circle.
  const room = corner === 0 ? 40 : 54;
  const scale = room / Math.max(picture.width, picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale].map((side) =>
    Number(side.toFixed(2)),
  );
  const at = (side = 0) => Number((32 - side / 2).toFixed(2));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${ground}"/><image x="${at(width)}" y="${at(height)}" width="${width}" height="${height}" href="${picture.dataUrl}"/></svg>\n`;
}
