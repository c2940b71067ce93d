import { type ColorName, palette } from "./palette.ts";

// Once, where motion is welcome.
const breathe =
  "@media(prefers-reduced-motion:no-preference){.breathe{animation:b 1.2s ease-in-out .6s 2 alternate;transform-box:fill-box;transform-origin:center}@keyframes b{to{transform:scale(1.07)}}}";

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
    (used.has("breathe") ? breathe : "") +
    write(0) +
    (isDayOnly ? "" : `@media(prefers-color-scheme:dark){${write(1)}}`)
  );
}
