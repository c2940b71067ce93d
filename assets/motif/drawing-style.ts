/** What the shapes of a drawing look like, by day and at night: the style that a drawing has in its own file. */
export const drawingStyle = [
  write({
    pine: "#175b49",
    dusk: "#3b4c8c",
    marigold: "#e2a02b",
    rose: "#e39a83",
    wood: "#e4d3b1",
    accent: "#8f2917",
    sheet: "#fffdf8",
  }),
  ".sheet{stroke:none}.screen{fill:#1f2430}.coffee{fill:#6b3a22}.pencil{stroke:#1f2430;stroke-width:2;stroke-linejoin:round}",
  ".handle{fill:none;stroke-width:5}.line{fill:none;stroke:#1f2430;stroke-width:2.5;stroke-linecap:round}",
  ".seat--free{fill:none;stroke-width:4;stroke-dasharray:8 6}.seat--close{stroke-width:6;stroke-dasharray:13 10}.ring{fill:none;stroke-width:2}",
  "@media (prefers-color-scheme:dark){",
  write({
    pine: "#2c7460",
    dusk: "#5868b4",
    marigold: "#cf9637",
    rose: "#b86f5c",
    wood: "#5a4f3a",
    accent: "#ff9b85",
    sheet: "#efe7d6",
  }),
  "}",
].join("");

type Colors = Record<"pine" | "dusk" | "marigold" | "rose" | "wood" | "accent" | "sheet", string>;

function write({ accent, sheet, ...fills }: Colors): string {
  const ofFills = Object.entries(fills).map(
    ([name, color]) => `.table--${name},.seat--${name}{fill:${color}}`,
  );
  return `${ofFills.join("")}.pencil{fill:${fills.marigold}}.sheet{fill:${sheet}}.handle,.line--light{stroke:${sheet}}.seat--free,.ring{stroke:${accent}}`;
}
