// Makes `dist/`, the program as the package has it (`npm pack` runs this): compiled, with all that it reads beside itself and the look of
// the theme as one style sheet.
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { register } from "tsx/esm/api";
import { bundleProgram } from "./bundle-program.mjs";

const root = resolve(import.meta.dirname, "../../..");
const dist = join(root, "dist");
/** Scripts for browsers, which are bundled with those of a site; all other code is in the program. */
const forBrowsers = /^theme\/|^commands\/preview\/client\//;

const files = await bundleProgram(root, "import.meta.dirname");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const [name, contents] of files) writeFileSync(join(dist, name), contents);
for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = file.slice(join(root, "src/").length).replaceAll("\\", "/");
  if (!entry.isFile() || path.startsWith("commands/program/")) continue;
  if (path.endsWith(".ts") && !forBrowsers.test(path)) continue;
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  cpSync(file, join(dist, path));
}
mkdirSync(join(dist, "commands/program"));
cpSync(join(import.meta.dirname, "load-packed.mjs"), join(dist, "commands/program/load-program.mjs"));
chmodSync(join(dist, "commands/waymark.mjs"), 0o755);
register();
const { compileTheme } = await import("../../output/compile-theme.ts");
writeFileSync(join(dist, "theme/compiled.json"), JSON.stringify(await compileTheme()));
