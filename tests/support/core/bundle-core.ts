import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { build } from "esbuild";
import type { TemplateSource } from "../../../src/layouts/strict-environment.ts";
import { compileTemplate } from "../../../src/templates/compile-template.ts";
import { createEnvironment } from "../../../src/templates/create-environment.ts";

/** The script that shows and checks a page in a browser (`show-page.ts`), with the layouts of a site compiled into it. */
export async function bundleCore(assetsDirs: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "show-page.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    // The part of Nunjucks that needs no compiler.
    alias: { nunjucks: "nunjucks/browser/nunjucks-slim.js" },
    logLevel: "silent",
  });
  return `globalThis.templates = ${formatTemplates(assetsDirs)};\n${outputFiles[0]?.text}`;
}

/** An object of the functions of all templates by the names that others use, as code. */
function formatTemplates(assetsDirs: string[]): string {
  const environment = createEnvironment({ assetsDirs });
  const sources = new Map<string, TemplateSource>();
  for (const dir of assetsDirs)
    for (const path of readdirSync(dir, { recursive: true }) as string[]) {
      if (!path.endsWith(".njk")) continue;
      const text = readFileSync(join(dir, path), "utf8");
      const name = path.startsWith("layouts/") ? basename(path) : relative("", path);
      if (!sources.has(name)) sources.set(name, { path: name, text });
    }
  const templates = [...sources].map(([path, source]) => {
    const functions = compileTemplate(source, environment, {
      read: (other) => sources.get(other) ?? null,
      isShown: () => false,
    });
    const parts = Object.entries(functions).map(([name, part]) => `${JSON.stringify(name)}: ${part}`);
    return `${JSON.stringify(path)}: {${parts.join(",\n")}}`;
  });
  return `{${templates.join(",\n")}}`;
}
