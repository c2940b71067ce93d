import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "./read-text.ts";

const settings = /^---[ \t]*\r?\n([\s\S]*?)\n---/;
const setting = /^title:[ \t]*(["']?)(\S.*?)\1[ \t]*\r?$/m;
const heading = /^#[ \t]+(\S.*?)[ \t#]*\r?$/m;

/**
 * A name for a site that gives itself none: the title of its start page, else of the first page at the top; `null` without
 * any. Not that of its folder, since one commit has to make the same site in every folder. The page is only glanced at:
 * what is wrong with it is told when pages are read.
 */
export async function readStartTitle(inputDir: string, languages: string[]): Promise<string | null> {
  const top = (await readdir(inputDir))
    .filter((name) => /\.md$/i.test(name) && !/^readme\./i.test(name))
    .sort();
  const starts = ["index.md", ...languages.map((code) => join(code, "index.md")), ...top.slice(0, 1)];
  for (const start of starts) {
    const source = await readText(join(inputDir, start), inputDir);
    if (!source) continue;
    const title =
      setting.exec(settings.exec(source.text)?.[1] ?? "")?.[2] ??
      heading.exec(source.text)?.[1]?.replace(/[*_`]/g, "");
    if (title) return title;
  }
  return null;
}
