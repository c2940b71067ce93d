import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What is in the way of a new site. */
interface Clashes {
  /** Files that are there and that the site can't do without, or places that files lie across. */
  taken: string[];
  /** Files that are there and stay as they are; what they lack is for a person to add. */
  kept: string[];
}

/** What helps, but a site is whole without. */
const spare = /^(?:\.gitignore|\.gitattributes|\.vscode\/.*|\.github\/PUBLISHING\.md)$/;

/** Finds what is there already of the files of a new site. A folder `content` with something in it is another site's. */
export function findClashes(folder: string, paths: string[]): Clashes {
  const isThere = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false });
  const content = isThere("content");
  const isContentTaken =
    content && (!content.isDirectory() || readdirSync(join(folder, "content")).length > 0);
  const found = paths.filter((path) => !path.startsWith("content/") && (isThere(path) || crosses(path)));
  function crosses(path: string): boolean {
    const steps = path.split("/").slice(0, -1);
    return steps.some((_, at) => isThere(steps.slice(0, at + 1).join("/"))?.isFile());
  }
  return {
    taken: [...(isContentTaken ? ["content"] : []), ...found.filter((path) => !spare.test(path))],
    kept: found.filter((path) => spare.test(path)),
  };
}
