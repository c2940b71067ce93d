import nodeModule from "node:module";
import { basename, join } from "node:path";

/** Loads `name.ts` of `src/commands` in the package, where it was compiled before it was packed. */
export function loadProgram(name) {
  // Keeps compiled modules, where Node can (22.1 and newer).
  nodeModule.enableCompileCache?.(join(import.meta.dirname, "../../../.cache/compiled"));
  return import(`../../${basename(name)}.mjs`);
}
