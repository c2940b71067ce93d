import { type ColorName, palette } from "./palette.ts";

/** The style of a drawing: the colours that its shapes are classed by, and night where `isDayOnly` doesn't say that it stays day. */
export function writeStyle(shapes: string, isDayOnly = false): string {
  const used = new Set(
    [...shapes.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const write = (night: 0 | 1) =>
    (Object.keys(palette) as ColorName[])
      .map((name) => {
        const color = palette[name][night];
        if (night && color === palette[name][0]) return "";
        return (
          (used.has(name) ? `.${name}{fill:${color}}` : "") +
          (used.has(`${name}-line`) ? `.${name}-line{stroke:${color}}` : "")
        );
      })
      .join("");
  const lines = [...used].filter((name) => name.endsWith("-line")).map((name) => `.${name}`);
  return (
    (lines.length ? `${lines.join()}{fill:none;stroke-linecap:round;stroke-linejoin:round}` : "") +
    (used.has("shade") ? ".shade{opacity:.22}" : "") +
    (used.has("shade-line") ? ".shade-line{opacity:.35}" : "") +
    write(0) +
    (isDayOnly ? "" : `@media(prefers-color-scheme:dark){${write(1)}}`)
  );
}
