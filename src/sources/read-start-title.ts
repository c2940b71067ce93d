import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { splitFrontMatter } from "../content/split-front-matter.ts";
import { parseTitle } from "../markdown/parse-title.ts";
import type { Language } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import { valuesOf } from "../site/values/fill-values.ts";
import { fillYaml } from "../site/values/fill-yaml.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { readText } from "./read-text.ts";

/**
 * A name for a site that gives itself none: the title of its start page, else of the first page at the top; `null` without
 * any, and none of a page that may be withheld. Not that of its folder, since one commit has to make the same site in every
 * folder. What is wrong with the page is told when pages are read.
 */
export async function readStartTitle(site: Site): Promise<string | null> {
  const { inputDir, languages } = site;
  const top = (await readdir(inputDir))
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !/^readme\./i.test(name))
    .sort();
  const starts = ["index.md", ...languages.map(({ code }) => join(code, "index.md")), ...top];
  for (const start of starts) {
    const source = await readText(join(inputDir, start), inputDir);
    if (!source) continue;
    const { region, bodyStart } = splitFrontMatter(source);
    const language = languages.find(({ code }) => start.startsWith(`${code}/`)) ?? (languages[0] as Language);
    const yaml =
      region && fillYaml(parseYaml(source, region), source, region, valuesOf({ language }, site)).yaml;
    const { draft, publish, expires, title } = Object((yaml?.mended ?? yaml)?.value ?? {});
    if (draft === true || publish !== undefined || expires !== undefined) continue;
    if (typeof title === "string" && title.trim() !== "") return title.trim();
    const heading = parseTitle({ source, bodyStart, language }, site);
    if (heading) return heading.title;
  }
  return null;
}
