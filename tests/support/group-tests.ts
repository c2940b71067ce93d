import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Modules in `folder` that load a share of the test files each, so that one process serves many: to start one costs more than what most
 * files test. Neighbours come into different groups, since the slow ones often stand side by side.
 */
export function groupTests(files: string[], groups: number, folder: string): string[] {
  return Array.from({ length: Math.min(groups, files.length) }, (_, group) => {
    const share = files.filter((_, index) => index % groups === group);
    const path = join(folder, `group-${group + 1}.test.mjs`);
    writeFileSync(
      path,
      share.map((file) => `import ${JSON.stringify(pathToFileURL(file).href)};\n`).join(""),
    );
    return path;
  });
}
