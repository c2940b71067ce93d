// Makes the icon of the first site from its sign; the build makes its other sizes: node --import tsx tests/support/make-icon.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawSign } from "../../assets/motif/draw-sign.ts";
import { writeStyle } from "../../assets/motif/write-style.ts";

const sign = drawSign();
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>${writeStyle(sign)}</style>${sign}</svg>\n`;
writeFileSync(join(import.meta.dirname, "../../assets/icons/icon.svg"), icon);
