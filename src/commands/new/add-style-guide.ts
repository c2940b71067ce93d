import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listFolder } from "../../sources/list-folder.ts";
import { placeStyleGuide } from "./place-style-guide.ts";
import { describeUnwritten, writeFiles } from "./write-files.ts";

/** Whether there is a site in a folder already. */
export function hasSite(folder: string): boolean {
  return existsSync(join(folder, "content/site.yaml"));
}

/** Writes the page of the look into a site that is there; says what is to be said, with the exit code. */
export function addStyleGuide(folder: string): { code: number; text: string } {
  const content = join(folder, "content");
  const found = listFolder(content);
  const texts = new Map(
    found.map(([path, file]) => [path, path.endsWith("resources.yaml") ? readFileSync(file, "utf8") : ""]),
  );
  const files = placeStyleGuide(readCodes(readFileSync(join(content, "site.yaml"), "utf8")), texts);
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken) return { code: 1, text: `${taken.path} is there already, and nothing was written over it.\n` };
  try {
    writeFiles(folder, files, new Map());
  } catch (error) {
    return { code: 1, text: `${describeUnwritten(error, folder)}\n` };
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
