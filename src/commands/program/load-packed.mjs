import { join } from "node:path";
import { loadCompiled } from "./load-compiled.mjs";

/** Loads a part of the program in the package, where it was bundled before it was packed. */
export function loadProgram(part) {
  const root = join(import.meta.dirname, "../../..");
  return loadCompiled(join(root, "dist/program.cjs"), join(root, ".cache/compiled"))[part]();
}
