import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepText } from "../cache/keep-text.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { type CompiledTheme, compileTheme } from "./compile-theme.ts";
import { hashAssets } from "./hash-assets.ts";

/** The compiled theme: as it came with the package, or in a checkout what was made of its present files. */
export async function readTheme(): Promise<CompiledTheme> {
  const shipped = join(themeDir, "compiled.json");
  if (existsSync(shipped)) return JSON.parse(await readFile(shipped, "utf8"));
  const sources = hashAssets([themeDir], (path) => /\.(?:scss|ts)$/.test(path));
  const cacheDir = join(themeDir, "../../.cache");
  const text = await keepText({ cacheDir }, "theme", [sources], async () =>
    JSON.stringify(await compileTheme()),
  );
  return JSON.parse(text);
}
