// Makes the icon of the first site from the motif; the build makes its other sizes: node --import tsx tests/support/make-icon.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawTable } from "../../assets/motif/draw-table.ts";

// The colours are written out: an icon has no style sheet. The style is for browsers that show icons by night.
const looks: Record<string, string> = {
  "table table--pine": 'class="t" fill="#175b49"',
  "seat seat--dusk": 'class="d" fill="#3b4c8c"',
  "seat seat--marigold": 'fill="#e2a02b"',
  "seat seat--rose": 'fill="#e39a83"',
  "seat seat--free": 'class="f" fill="none" stroke="#8f2917" stroke-width="3"',
};
const night =
  "<style>@media(prefers-color-scheme:dark){.t{fill:#3f937a}.d{fill:#7c8bd6}.f{stroke:#ff9b85}}</style>";
const table = drawTable({
  x: 32,
  y: 32,
  radius: 10.6,
  color: "pine",
  seats: 5,
  free: [4],
  turn: 0.04,
  ease: 0.64,
}).replace(/class="([^"]*)"/g, (_, name) => looks[name] as string);
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${night}${table}</svg>\n`;
writeFileSync(join(import.meta.dirname, "../../assets/icons/icon.svg"), icon);
