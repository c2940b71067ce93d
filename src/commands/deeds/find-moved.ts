import { posix } from "node:path";
import type { SiteFacts } from "../../checks/rule.ts";
import { kindOfFile } from "../../content/kind-of-file.ts";
import { isData } from "../../content/parse-data.ts";
import { askMeant } from "../../problems/did-you-mean.ts";
import { CallError } from "../../site/call-error.ts";
import { showPath } from "../../site/show-path.ts";
import { readId } from "./read-id.ts";

/** What moves; all paths are below the input folder. */
export interface Moved {
  /** The new path of each file of the site, by its old one. */
  files: Map<string, string>;
  /** The folder that moves as a whole. */
  folder: { from: string; to: string } | null;
}

/** Finds what moves: one file, or a whole folder where one is named. */
export function findMoved(facts: SiteFacts, from: string, to: string): Moved {
  const { site, content } = facts;
  const folder = showPath(site.inputDir, site.workingDir);
  const ids = [
    ...content.pages.flatMap(({ id, source }) => (source.file === null ? [] : [id])),
    ...content.files.map(({ id }) => id),
  ];
  const byUrl = content.pages.find(({ url, source }) => url === from && source.file !== null);
  const old = byUrl?.id ?? readId(from, folder);
  const isFolder = !ids.includes(old) && ids.some((id) => id.startsWith(`${old}/`));
  if (!isFolder && !ids.includes(old))
    throw new CallError(`There is no "${from}" in ${folder}.${askMeant(old, ids)}`);
  const named = readId(to, folder);
  const isInto = to.endsWith("/") || ids.some((id) => id.startsWith(`${named}/`));
  const target = isInto && !(isFolder && to.endsWith("/")) ? `${named}/${posix.basename(old)}` : named;
  const ending = isFolder ? "" : posix.extname(old);
  if (posix.extname(target) !== ending && !isFolder)
    throw new CallError(`The new name has to end in ${ending} as the old one does, not "${to}"`);
  const steps = [old, target].map((path) => path.split("/")[0]);
  const isInside = !target.split("/").includes("..");
  if (site.languages.length > 1 && isInside && steps[0] !== steps[1])
    throw new CallError(`"${to}" is in the folder of another language`);
  const moved = new Map(
    ids
      .filter((id) => id === old || (isFolder && id.startsWith(`${old}/`)))
      .map((id) => [id, target + id.slice(old.length)]),
  );
  const lost = [...moved].find(([id, now]) => kindOf(id, facts) !== kindOf(now, facts));
  if (target === "" || !isInside || lost)
    throw new CallError(
      `At "${to}" it would be no part of the site as it is now. Name a place in ${folder} where ${isFolder ? "pages" : "others like it"} may lie`,
    );
  const taken = [...moved.values()].find((id) => ids.includes(id));
  if (taken !== undefined) throw new CallError(`There is a "${taken}" already`);
  if (isFolder && `${target}/`.startsWith(`${old}/`)) throw new CallError("A folder can't move into itself");
  return { files: moved, folder: isFolder ? { from: old, to: target } : null };
}

/** What a file is read as, by its path. */
function kindOf(id: string, { site }: SiteFacts): string {
  return isData(id, site.languages) ? "data" : kindOfFile(id);
}
