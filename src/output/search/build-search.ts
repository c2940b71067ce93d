import { bundleScript } from "../bundle-script.ts";
import { hashName } from "../hash-name.ts";
import type { OutputFile } from "../output-file.ts";
import { buildSearchIndex, type SearchSource } from "./build-search-index.ts";
import { formatSearchIndex, formatSearchScript } from "./format-search.ts";

/** The files of the search, and the site path of its script by language code. */
interface BuiltSearch {
  files: OutputFile[];
  scripts: Record<string, string>;
}

/** Builds script and index of the search for each language that has pages; `null` where the site has no search. Throws a `FaultError`. */
export async function buildSearch(source: SearchSource): Promise<BuiltSearch | null> {
  const { site } = source;
  const program = site.settings.search ? await bundleScript(site, "scripts/search.ts") : null;
  if (!program) return null;
  const built: BuiltSearch = { files: [], scripts: {} };
  for (const language of site.languages) {
    const { code } = language;
    const index = buildSearchIndex(code, source);
    if (index.pages.length === 0) continue;
    const words = formatSearchIndex(index, site.relative);
    const indexName = hashName(`search-index-${code}.${site.relative ? "js" : "json"}`, words);
    const script = formatSearchScript(program, language, indexName);
    const scriptPath = `assets/${hashName(`search-${code}.js`, script)}`;
    built.files.push({ path: `assets/${indexName}`, content: words }, { path: scriptPath, content: script });
    built.scripts[code] = `/${scriptPath}`;
  }
  return built;
}
