import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "./read-text.ts";

const settings = /^---[ \t]*\r?\n([\s\S]*?)\n---/;
// A comment behind the title is not for visitors.
const setting = /^title:[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#].*?))(?:[ \t]+#.*)?[ \t]*\r?$/m;
const withheld = /^(?:draft:[ \t]*true|publish:|expires:)/m;
const heading = /^#[ \t]+(\S.*?)[ \t#]*\r?$/m;

/**
 * A name for a site that gives itself none: the title of its start page, else of the first page at the top; `null` without
 * any, and none of a page that may be withheld. Not that of its folder, since one commit has to make the same site in every folder. The page is only glanced at:
 * what is wrong with it is told when pages are read.
 */
export async function readStartTitle(inputDir: string, languages: string[]): Promise<string | null> {
  const top = (await readdir(inputDir))
    .filter((name) => /\.md$/i.test(name) && !/^readme\./i.test(name))
    .sort();
  const starts = ["index.md", ...languages.map((code) => join(code, "index.md")), ...top];
  for (const start of starts) {
    const source = await readText(join(inputDir, start), inputDir);
    if (!source) continue;
    const [region = "", written = ""] = settings.exec(source.text) ?? [];
    if (withheld.test(written)) continue;
    const [, double, single, plain] = setting.exec(written) ?? [];
    const title = double ?? single ?? plain ?? readHeading(source.text.slice(region.length));
    if (title) return title;
  }
  return null;
}

/** The words of the first heading, without notes to editors, tags and emphasis. */
function readHeading(body: string): string | undefined {
  return heading
    .exec(body)?.[1]
    ?.replace(/<!--.*?-->|<[^>]+>|[*_`]/g, "")
    .trim();
}
