import type { FoundFile } from "../content/content.ts";
import { type FileKind, kindOfFile } from "../content/kind-of-file.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { hasSettings } from "./has-settings.ts";
import { listFiles } from "./list-files.ts";

/** The files of the input folder by what they are, and what is wrong with those that can't be read. */
export interface FoundFiles extends Record<Exclude<FileKind, "html">, FoundFile[]> {
  problems: Problem[];
}

/** Finds the files of the input folder and tells what each is. HTML is a page where it begins with settings. */
export function findFiles(site: Site): FoundFiles {
  const { files, problems } = listFiles(site);
  const found: FoundFiles = { page: [], public: [], file: [], none: [], problems };
  for (const file of files) {
    const kind = kindOfFile(file.id);
    found[kind !== "html" ? kind : hasSettings(file.absolutePath) ? "page" : "file"].push(file);
  }
  return found;
}
