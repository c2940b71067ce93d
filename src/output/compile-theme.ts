import { join } from "node:path";
import { themeDir } from "../theme/theme-dir.ts";
import { bundleModule } from "./bundle-module.ts";
import { type CompiledStyles, compileStyles } from "./compile-styles.ts";

/** What the theme comes to for a site that changes nothing of its styles and scripts. */
export interface CompiledTheme {
  styles: CompiledStyles;
  /** Scripts by the path of their first module. */
  scripts: Record<string, string>;
}

/** Compiles the theme. The package holds the result as `compiled.json` in the theme's folder; a checkout keeps it (see `read-theme.ts`). */
export async function compileTheme(): Promise<CompiledTheme> {
  const bundle = async (path: string) =>
    [path, await bundleModule([themeDir], join(themeDir, path), "browser")] as const;
  const scripts = await Promise.all(["scripts/main.ts", "scripts/search.ts"].map(bundle));
  return { styles: await compileStyles([themeDir]), scripts: Object.fromEntries(scripts) };
}
