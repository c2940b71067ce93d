import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listFolder } from "../../sources/list-folder.ts";
import type { Parts } from "./plan-site.ts";
import { programDir } from "./read-dependency.ts";

const texts = /\.(?:md|yaml|txt|json|html)$/;
// The guide, its pictures, and the references that it leads to.
const guideFiles = /^(?:(?:README|RULES)\.md$|\.guide\/)/;
const starters = join(import.meta.dirname, "../../starters");

/** Reads the starter of a kind, and what else of the program becomes part of a new site. */
export function readStarter(
  kind: string,
): Pick<Parts, "starter" | "written" | "program" | "guide" | "english"> {
  const files = listFolder(join(starters, kind, "content"));
  const starter = new Map(files.map(([path, file]) => [path, readPart(path, file)] as const));
  const { languages } = parse(starter.get("site.yaml") as string) as { languages: { code: string }[] };
  const read = (...path: string[]) => readFileSync(join(programDir, ...path), "utf8");
  const guide = listFolder(join(programDir, "content")).filter(([path]) => guideFiles.test(path));
  const papers = ["workflows", "scripts"].flatMap((name) =>
    readdirSync(join(programDir, ".github", name)).map((file) => `${name}/${file}`),
  );
  return {
    starter,
    written: languages.map(({ code }) => code),
    program: new Map(papers.map((path) => [path, read(".github", path)])),
    guide: new Map(guide.map(([path, file]) => [path, readPart(path, file)])),
    english: parse(readFileSync(join(import.meta.dirname, "../../site/interface/en.yaml"), "utf8")),
  };
}

/** A text, or the bytes of another file. */
function readPart(path: string, file: string): string | Uint8Array {
  const bytes = readFileSync(file);
  return texts.test(path) ? bytes.toString() : bytes;
}
