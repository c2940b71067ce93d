import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listFolder } from "../../sources/list-folder.ts";
import type { Parts } from "./plan-site.ts";
import { programDir } from "./read-dependency.ts";

const texts = /\.(?:md|yaml|txt|json|html)$/;
const starters = join(import.meta.dirname, "../../starters");

/** Reads the starter of a kind, and what else of the program becomes part of a new site. */
export function readStarter(
  kind: string,
): Pick<Parts, "starter" | "written" | "program" | "guide" | "english"> {
  const files = listFolder(join(starters, kind, "content"));
  const starter = new Map(
    files.map(([path, file]) => {
      const bytes = readFileSync(file);
      return [path, texts.test(path) ? bytes.toString() : bytes] as const;
    }),
  );
  const { languages } = parse(starter.get("site.yaml") as string) as { languages: { code: string }[] };
  const read = (...path: string[]) => readFileSync(join(programDir, ...path), "utf8");
  const papers = ["workflows", "scripts"].flatMap((name) =>
    readdirSync(join(programDir, ".github", name)).map((file) => `${name}/${file}`),
  );
  return {
    starter,
    written: languages.map(({ code }) => code),
    program: new Map(papers.map((path) => [path, read(".github", path)])),
    guide: new Map(["README.md", "RULES.md"].map((name) => [name, read("content", name)])),
    english: parse(readFileSync(join(import.meta.dirname, "../../site/interface/en.yaml"), "utf8")),
  };
}
