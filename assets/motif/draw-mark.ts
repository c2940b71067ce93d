import type { DrawMark } from "../../src/layouts/site-assets.ts";
import { drawings } from "./drawings.ts";
import { writeStyle } from "./write-style.ts";

/** The drawing of that name as SVG with its style, a file of its own; empty for a name that there is not. */
export const drawMark: DrawMark = (name) => {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : null;
  if (!drawing) return "";
  const [width, height] = drawing.size;
  const shapes = drawing.shapes();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${writeStyle(shapes)}</style>${shapes}</svg>`;
};

/** The names that there are. */
drawMark.names = Object.keys(drawings);
drawMark.files = drawMark.names;
