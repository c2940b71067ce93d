import { readFileSync } from "node:fs";
import type { SourceText, Span } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { listTemplates } from "../sources/list-templates.ts";

/** The first place in a site's templates, its own before those of the theme, where a text stands; `null` where it stands in none. */
export function findInTemplates(
  text: string,
  { assetsDirs, workingDir }: Pick<Site, "assetsDirs" | "workingDir">,
): { source: SourceText; span: Span } | null {
  for (const file of listTemplates(assetsDirs)) {
    const source = { path: showPath(file, workingDir), text: readFileSync(file, "utf8") };
    const start = source.text.indexOf(text);
    if (start >= 0) return { source, span: { start, end: start + text.length } };
  }
  return null;
}
