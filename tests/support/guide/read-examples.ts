import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-waymark.ts";

/** A fenced example of the editors' guide. */
export interface Example {
  /** Where it stands, to be told: the page and the line of the fence. */
  place: string;
  /** What it is written in: `markdown`, `yaml` or `text`. */
  language: string;
  /** What stands behind that, which git hosts do not show: the file below `content/` that it belongs to, or the name of what is printed. */
  belongs: string | null;
  text: string;
}

const content = join(repository, "content");
const fence = /^( *)```(\w*) *(.*)\n([\s\S]*?)^ *```$/gm;

/** The pages of the editors' guide by their paths below `content/`, but for the references that are made. */
export function readGuide(): [path: string, text: string][] {
  const paths = ["README.md", ...readdirSync(join(content, ".guide")).map((name) => `.guide/${name}`)];
  return paths
    .filter((path) => path.endsWith(".md"))
    .map((path): [string, string] => [path, readFileSync(join(content, path), "utf8")]);
}

/** All examples of the guide, in its order. */
export function readExamples(): Example[] {
  return readGuide().flatMap(([path, text]) =>
    [...text.matchAll(fence)].map(
      ({ index, 1: indent = "", 2: language = "", 3: belongs, 4: inner = "" }) => ({
        place: `content/${path}:${text.slice(0, index).split("\n").length}`,
        language,
        belongs: belongs || null,
        text: inner.replace(new RegExp(`^${indent}`, "gm"), ""),
      }),
    ),
  );
}
