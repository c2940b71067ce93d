import { join } from "node:path";
import { listAll } from "../list-all.ts";
import { change } from "./change.ts";
import type { Edit, Random } from "./edit.ts";

/** The pages of a site. */
export const pagesOf = (folder: string) =>
  listAll(join(folder, "content")).filter((path) => path.endsWith(".md"));

/** An edit of the text of a page, whichever. */
export function onPage(
  what: string,
  edit: (text: string, random: Random, folder: string, path: string) => string,
): Edit {
  return (folder, random) => {
    const path = random.pick(pagesOf(folder));
    change(path, (text) => edit(text, random, folder, path));
    return `${what}: ${path.slice(folder.length)}`;
  };
}
