import { chmodSync, copyFileSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileRecords, shareRecord } from "../cache/file-records.ts";
import { confirmRecorded, readStamp } from "../cache/read-recorded.ts";
import { describeSystemError } from "../problems/describe-system-error.ts";
import { FilePlan } from "../redirects/file-plan.ts";
import { OutputError } from "./output-error.ts";
import type { OutputFile } from "./output-file.ts";
import { markerName } from "./output-place.ts";
import { removeOthers } from "./remove-others.ts";

/**
 * Makes a folder of our own hold these files and nothing else, and returns what it knows of them. `before` tells what it
 * holds: that is left alone where it is right already, also what comes in only while the files are made. With `hasOthers`
 * there may be more in it. It writes synchronously: that takes a third of the time that ten thousand promises take, and the
 * next page can't be rendered meanwhile anyway.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  before: FileRecords,
  hasOthers: boolean,
): Promise<FileRecords> {
  const plan = new FilePlan();
  plan.add(markerName, "Waymark itself");
  const records: FileRecords = new Map();
  for await (const file of files) {
    const folders = planFile(file, plan);
    const path = `${folder}/${file.path}`;
    const left = findLeft(file, path, before);
    try {
      if (left === null) {
        for (const name of folders) makeFolder(join(folder, name));
        // Whatever is there may be a folder, or a link to a file elsewhere.
        if (before.size > 0) rmSync(path, { recursive: true, force: true });
        writeOne(path, file.content);
      }
    } catch (error) {
      throw new OutputError(`${file.path} could not be written: ${describeSystemError(error)}.`, {
        cause: error,
      });
    }
    const { digest, key = null, printed = null } = file;
    if (!digest) continue;
    const { size, sha256 } = digest;
    const record = { size, sha256, key, printed, stamp: left ?? readStamp(path) ?? "" };
    records.set(file.path, shareRecord(before.get(file.path), record));
  }
  if (hasOthers) removeOthers(folder, plan);
  return records;
}

/** The folders to make for a file. What would make it throw is told by the rules on addresses before; it guards the disk. */
function planFile({ path, content, source }: OutputFile, plan: FilePlan): string[] {
  const isCopy = typeof content === "object" && "copyFrom" in content;
  const by = source ?? (isCopy ? content.copyFrom : "A page");
  const isInside = path.split("/").every((name) => !["", ".", ".."].includes(name));
  if (!isInside || /[\\\0]|^[a-z]:/i.test(path))
    throw new OutputError(`${by} would be written to "${path}", which is no path inside the output folder.`);
  const planned = plan.add(path, by);
  if (!planned.rival) return planned.folders;
  const { rival } = planned;
  throw new OutputError(
    `${rival.by} would be written to ${rival.path} and ${by} to ${path}, which can't stand beside each other on every disk.`,
  );
}

/** The stamp of the file at a place, where it is the wanted one already; else `null`. */
function findLeft({ path, content, digest }: OutputFile, at: string, before: FileRecords): string | null {
  const record = before.get(path);
  if (!record) return null;
  if (typeof content === "object" && "copyFrom" in content && content.copyFrom === at) return record.stamp;
  return record.sha256 === digest?.sha256 ? confirmRecorded(at, record) : null;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (lstatSync(path).isDirectory()) return;
    rmSync(path);
    mkdirSync(path);
  }
}

function writeOne(path: string, content: OutputFile["content"]): void {
  if (typeof content === "string" || content instanceof Uint8Array) {
    writeFileSync(path, content);
    return;
  }
  copyFileSync(content.copyFrom, path);
  // A copy inherits its permissions, and a web server must be able to read it.
  chmodSync(path, 0o644);
}
