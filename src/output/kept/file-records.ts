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

/** Records of the last two outputs. Most files are the same in both, and so are their records: one object, kept once. */
interface OutputRecords {
  present: FileRecords;
  before: FileRecords;
}

const form = "file records 3";

/** Reads the records that an earlier build kept; none where there are none or they are damaged. */
export async function readRecords(path: string): Promise<OutputRecords> {
  return (await readPack<OutputRecords>(path, form)) ?? { present: new Map(), before: new Map() };
}

/** Keeps the records for the next build; never half of them. */
export async function writeRecords(path: string, records: OutputRecords): Promise<void> {
  await writePack(path, form, records);
}

/** The record itself where it says the same as another one, which then need not be kept beside it. */
export function shareRecord(known: FileRecord | undefined, record: FileRecord): FileRecord {
  const isSame = known?.sha256 === record.sha256 && known.key === record.key && known.stamp === record.stamp;
  return isSame ? known : record;
}
