import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CallError } from "../../site/call-error.ts";
import { isOwn } from "./place-own-pages.ts";

const most = 20_000;
// What programs make, what other generators never publish as it lies (drafts, parts of pages), hidden folders, and those of other packages.
const passedOver = /^(?:\..*|node_modules|vendor|archetypes|_(?:site|drafts|includes|layouts|data|sass))$/;

/** Lists the pages and pictures in the folder that a site is to begin in; links are not followed. Throws a `CallError` for one that can't be such a folder. */
export function readFolder(folder: string): string[] {
  const at = lstatSync(folder, { throwIfNoEntry: false });
  if (at === undefined) return [];
  if (!at.isDirectory() && !at.isSymbolicLink())
    throw new CallError(`${folder} is a file, and a site needs a folder`);
  const found: string[] = [];
  let seen = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true }) as Dirent[]) {
      if (++seen > most)
        throw new CallError(`${folder} has more than ${most} files in it. Name a folder for the site alone`);
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.test(entry.name)) visit(inner);
      else if (entry.isFile() && isOwn(inner)) found.push(inner);
    }
  };
  visit("");
  return found.sort();
}
