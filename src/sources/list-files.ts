import { accessSync, constants, type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { FoundFile } from "../content/content.ts";
import { contentRules } from "../content/content-rules.ts";
import { settingsFiles } from "../content/kind-of-file.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { isLeftover } from "./is-leftover.ts";

type FileRule = "file-link" | "file-name" | "file-unreadable";

// Folders that lead to each other could be followed for ever.
const mostLinked = 100;
// Most names of folders and pages: neither hidden nor damaged nor left over.
const plain = /^[a-z\d][a-z\d-]*(?:\.md)?$/;

/**
 * All files of the input folder that can be read, in an order that depends on no machine, and what is wrong with the others.
 * Hidden ones outside of `public/` and `.well-known/`, `node_modules`, and the folders of output and assets are passed over.
 * Links are followed where they stay inside.
 */
export function listFiles({
  inputDir,
  outputDir,
  assetsDirs,
  workingDir,
}: Pick<Site, "inputDir" | "outputDir" | "assetsDirs" | "workingDir">): {
  files: FoundFile[];
  problems: Problem[];
} {
  const without = [outputDir, ...assetsDirs];
  const root = realpathSync(inputDir);
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  let linked = 0;
  const report = (rule: FileRule, path: string, message: string, hint: string) => {
    const source = { path: showPath(path, workingDir).replace(/\p{Cc}/gu, "\uFFFD"), text: "" };
    problems.push(createProblem(contentRules[rule], source, { span: null, message, hint }));
  };

  const visit = (folder: string, prefix: string, above: string[]): void => {
    for (const entry of readFolder(folder)) {
      const path = `${folder}${sep}${entry.name}`;
      const id = `${prefix}${entry.name}`;
      const isPlain = plain.test(entry.name);
      if ((!isPlain && isPassedOver(entry.name, prefix)) || without.includes(path)) continue;
      if (!isPlain && /[\uFFFD\p{Cc}]/u.test(entry.name)) {
        const hint = "Rename it: letters of all languages, digits, hyphens and dots are right.";
        report("file-name", path, "This name is no text in UTF-8, or has a control character in it.", hint);
      } else if (entry.isSymbolicLink()) followLink(path, id, above);
      else take(entry, path, id, above);
    }
  };
  const readFolder = (folder: string): Dirent[] => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      report("file-unreadable", folder, "This folder can't be read: you have no permission.", permission);
      return [];
    }
  };
  const followLink = (path: string, id: string, above: string[]): void => {
    if (linked > mostLinked) return;
    const real = resolveLink(path);
    const target = real === null ? null : statSync(path);
    const fault =
      real === null
        ? "This link leads nowhere, or back to itself"
        : above.some((folder) => realpathSync(folder) === real)
          ? "This link leads to a folder that it is in"
          : isOutside(relative(root, real))
            ? "This link leads out of the folder with the content"
            : target?.isDirectory() && ++linked > mostLinked
              ? `More than ${mostLinked} folders are reached by links`
              : null;
    if (target && fault === null) take(target, path, id, above);
    else
      report(
        "file-link",
        path,
        `${fault}, so nothing is published of it.`,
        "Put a copy of the file in its place, or delete the link.",
      );
  };
  const take = (
    entry: Pick<Dirent, "isDirectory" | "isFile">,
    path: string,
    id: string,
    above: string[],
  ): void => {
    if (entry.isDirectory()) {
      if (settingsFiles.test(id))
        report("file-unreadable", path, "This has to be a file, but it is a folder.", "Delete it.");
      else visit(path, `${id}/`, [...above, path]);
    } else if (!entry.isFile())
      report("file-unreadable", path, "This is no file but a pipe, a socket or a device.", "Delete it.");
    else if (!isReadable(path))
      report("file-unreadable", path, "This file can't be read: you have no permission.", permission);
    else add(id.normalize("NFC"), path);
  };
  const add = (id: string, absolutePath: string): void => {
    if (files.has(id))
      report(
        "file-name",
        absolutePath,
        "There is another file of this name, with its accents stored in another way.",
        "Delete one of the two, or rename it.",
      );
    else files.set(id, { id, absolutePath });
  };

  visit(inputDir, "", [inputDir]);
  return { files: [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

const permission = "Give yourself the right to read it (`chmod u+r`).";

function isPassedOver(name: string, prefix: string): boolean {
  const isHidden = name.startsWith(".") && name !== ".well-known" && !prefix.startsWith("public/");
  return isHidden || name === "node_modules" || /^\.git\w*$/.test(name) || isLeftover(name);
}

/** Whether a path, relative to the input folder, leads to what is not read of it. */
function isOutside(path: string): boolean {
  const names = path.split(sep);
  return isAbsolute(path) || names.some((name, at) => isPassedOver(name, `${names.slice(0, at).join("/")}/`));
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a link leads in the end; `null` where nothing is. */
function resolveLink(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
