import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Milliseconds that a bare loop takes to write as many files as a tool writes pages, each in a folder of its own: what the
 * disk has in every figure of the set. The files are taken away again.
 */
export function measureWrites(folder: string, pages: number, bytes: number): number {
  const content = Buffer.alloc(bytes, "x");
  const start = performance.now();
  for (let page = 0; page < pages; page++) {
    const place = join(folder, "bare-writes", `${Math.floor(page / 20)}`, `${page}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "index.html"), content);
  }
  const took = performance.now() - start;
  rmSync(join(folder, "bare-writes"), { recursive: true });
  return took;
}
