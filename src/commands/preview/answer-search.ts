import { bundleScript } from "../../output/bundle-script.ts";
import { buildSearchIndex } from "../../output/search/build-search-index.ts";
import { formatSearchIndex, formatSearchScript } from "../../output/search/format-search.ts";
import type { Site } from "../../site/site.ts";
import type { Answer } from "./answer.ts";
import type { Snapshot } from "./preview-site.ts";

/** Site paths of the search scripts in the preview, by language code; `null` where the site has no search. */
export function listSearchScripts({ settings, languages }: Site): Record<string, string> | null {
  if (!settings.search) return null;
  return Object.fromEntries(languages.map(({ code }) => [code, `/assets/search-${code}.js`]));
}

/** Makes script or index of the search when it is asked for, of the pages as they are then; `null` for any other path. */
export async function answerSearch(path: string, snapshot: Snapshot): Promise<Answer | null> {
  const { site, content, bodies, texts } = snapshot;
  const [, isIndex, code] = /^\/assets\/search-(index-)?([^/.]+)\.js(?:on)?$/.exec(path) ?? [];
  const language = site.languages.find((known) => known.code === code);
  if (!site.settings.search || !language) return null;
  if (isIndex) {
    const source = { site, ...content, bodies, texts };
    const index = buildSearchIndex(language.code, source);
    return { status: 200, type: "application/json", body: formatSearchIndex(index, false) };
  }
  const program = await bundleScript(site, "scripts/search.ts");
  if (!program) return null;
  const body = formatSearchScript(program, language, `search-index-${language.code}.json`);
  return { status: 200, type: "text/javascript", body };
}
