import type { FileDigest } from "../output-file.ts";
import { readPack, writePack } from "./pack.ts";

/** What is known of a file that a build wrote. */
export interface FileRecord extends FileDigest {
  key: string | null;
  /** Size, times and place on the disk: while they are the same, nobody has touched the file. */
  stamp: string;
}

/** By path below the folder. */
export type FileRecords = Map<string, FileRecord>;

const form = "file records 1";

/** Reads the records that an earlier build kept; none where there are none or they are damaged. */
export async function readRecords(path: string): Promise<FileRecords> {
  return (await readPack<FileRecords>(path, form)) ?? new Map();
}

/** Keeps the records for the next build; never half of them. */
export async function writeRecords(path: string, records: FileRecords): Promise<void> {
  await writePack(path, form, records);
}
