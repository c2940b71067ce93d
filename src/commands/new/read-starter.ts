import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Parts } from "./plan-site.ts";
import { programDir } from "./read-dependency.ts";

const texts = /\.(?:md|yaml|txt|json|html)$/;
const starters = join(import.meta.dirname, "../../starters");

/** Reads the starter of a kind, and what else of the program becomes part of a new site. */
export function readStarter(
  kind: string,
): Pick<Parts, "starter" | "written" | "program" | "guide" | "english"> {
  const folder = join(starters, kind, "content");
  const starter = new Map(
    listFolder(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
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

/** All files below a folder, by their path there, in the order of the alphabet. */
function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
