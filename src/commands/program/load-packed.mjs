import { basename, join } from "node:path";
import { loadCompiled } from "./load-compiled.mjs";

/** Loads `name.ts` of `src/commands` in the package, where it was compiled before it was packed. */
export function loadProgram(name) {
  const dist = join(import.meta.dirname, "../..");
  return loadCompiled(`${basename(name)}.cjs`, dist, join(dist, "../.cache/compiled"));
}
