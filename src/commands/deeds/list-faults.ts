import type { FilePlace } from "../../content/find-places.ts";
import { parseData } from "../../content/parse-data.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { parseRedirects } from "../../redirects/parse-redirects.ts";
import { languageSettingsSchema } from "../../site/language-settings-schema.ts";
import { settingsSchema } from "../../site/settings-schema.ts";
import { showPath } from "../../site/show-path.ts";
import type { Site } from "../../site/site.ts";
import { createPageParser } from "../../sources/page-reader.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import { validateYaml } from "../../yaml/validate-yaml.ts";

/** What is wrong with the settings of a page, of the site or with data by themselves, were this their text. `place` is that of a page. */
export function listFaults(site: Site, source: SourceText, place: FilePlace | null): Problem[] {
  const id = source.path.slice(showPath(site.inputDir, site.workingDir).length + 1);
  if (place)
    return createPageParser(site)({ id, place, absolutePath: id }, { ...source, digest: "", file: id })
      .problems;
  if (id === "redirects.yaml") return parseRedirects(source).problems;
  const ofData = parseData(new Map([[id, source]]), site).problems;
  if (ofData.length > 0) return ofData;
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  if (id === "site.yaml") return validateYaml(settingsSchema, yaml, source, "a setting of the site").problems;
  if (/^[^/]+\/site\.yaml$/.test(id))
    return validateYaml(languageSettingsSchema, yaml, source, "a setting of a language").problems;
  return yaml.problems;
}
