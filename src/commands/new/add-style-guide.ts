import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describeSystemError } from "../../problems/describe-system-error.ts";
import { placeStyleGuide } from "./place-style-guide.ts";
import { writeFiles } from "./write-files.ts";

/** Whether there is a site in a folder already. */
export function hasSite(folder: string): boolean {
  return existsSync(join(folder, "content/site.yaml"));
}

/** Writes the page of the look into a site that is there; says what is to be said, with the exit code. */
export function addStyleGuide(folder: string): { code: number; text: string } {
  const content = join(folder, "content");
  const paths = readdirSync(content, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const read = (path: string) => readFileSync(join(content, path), "utf8");
  const texts = new Map(
    paths.sort().map((path) => [path, path.endsWith("resources.yaml") ? read(path) : ""]),
  );
  const files = placeStyleGuide(readCodes(read("site.yaml")), texts);
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken) return { code: 1, text: `${taken.path} is there already, and nothing was written over it.\n` };
  try {
    writeFiles(folder, files, new Map());
  } catch (error) {
    const { path = folder } = error as NodeJS.ErrnoException;
    return { code: 1, text: `${path}: ${describeSystemError(error)}. Nothing was left behind.\n` };
  }
  const [page] = files.map(({ path }) => path);
  return { code: 0, text: `${page} shows the look of the site and every block; visitors do not find it.\n` };
}

/** The languages that the settings name, as far as they can be read: a site with a fault in them may still get the page. */
function readCodes(settings: string): string[] {
  try {
    const { languages } = (parse(settings) ?? {}) as { languages?: unknown };
    const codes = Array.isArray(languages) ? languages.map((language) => String(language?.code)) : [];
    return codes.length > 0 ? codes : ["en"];
  } catch {
    return ["en"];
  }
}
