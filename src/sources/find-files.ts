import { closeSync, openSync, readSync } from "node:fs";
import type { FoundFile, FoundPage } from "../content/content.ts";
import { type FilePlace, findPlaces } from "../content/find-places.ts";
import { type FileKind, kindOfFile } from "../content/kind-of-file.ts";
import { isData } from "../content/parse-data.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { listFiles } from "./list-files.ts";

/** The files of the input folder by what they are, and what is wrong with those that can't be read. */
export interface FoundFiles extends Record<Exclude<FileKind, "html" | "page">, FoundFile[]> {
  page: FoundPage[];
  problems: Problem[];
}

/** Finds the files of the input folder and tells what each is. HTML is a page where it begins with settings. */
export function findFiles(site: Site): FoundFiles {
  const { files, problems } = listFiles(site);
  const found = {
    page: [] as FoundFile[],
    public: [] as FoundFile[],
    file: [] as FoundFile[],
    none: [] as FoundFile[],
  };
  for (const file of files) {
    const kind = kindIn(file, site);
    found[kind !== "html" ? kind : hasSettings(file.absolutePath) ? "page" : "file"].push(file);
  }
  const places = findPlaces(found.page.map(({ id }) => id));
  const page = found.page.map((file) => ({ ...file, place: places.get(file.id) as FilePlace }));
  return { ...found, page, problems };
}

/** What a file is in this site, whose languages have data and settings of their own. */
function kindIn(file: FoundFile, site: Site): FileKind {
  const kind = kindOfFile(file.id);
  if (kind === "page" && !inData.test(file.id)) return kind;
  if (isData(file.id, site.languages)) return "none";
  return isForeign(file, site) ? "file" : kind;
}

// Texts of data are Markdown too.
const inData = /(?:^|\/)data\//;

/** Whether a file is called as the settings or words of a language, in a folder that is none of a language: nobody reads it. */
function isForeign({ id }: FoundFile, { languages }: Site): boolean {
  const folder = /^([^/]+)\/(?:interface|search|site)\.yaml$/.exec(id)?.[1];
  return folder !== undefined && folder !== "public" && !languages.some(({ code }) => code === folder);
}

/** Whether a file begins as one with settings at its top: with a line of three hyphens. */
function hasSettings(absolutePath: string): boolean {
  const file = openSync(absolutePath, "r");
  try {
    const start = Buffer.alloc(8);
    readSync(file, start, 0, start.length, 0);
    return /^(?:\uFEFF)?---[ \t]*[\r\n]/.test(start.toString("utf8"));
  } finally {
    closeSync(file);
  }
}
