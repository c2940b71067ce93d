import { drawings } from "./drawings.ts";

/** The drawing of that name as SVG, for the eye only; empty for a name that there is not. */
export function drawMark(name: string): string {
  const drawing = drawings[name];
  if (!drawing) return "";
  const [width, height] = drawing.size;
  return `<svg class="mark mark--${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawing.shapes()}</svg>`;
}

/** The names that there are. */
drawMark.names = Object.keys(drawings);
