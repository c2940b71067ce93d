import type { PrintedFacts } from "../layouts/gather-printed.ts";

/** What tells one content from another: its bytes, and its SHA-256 in hexadecimal digits. */
export interface FileDigest {
  size: number;
  sha256: string;
}

/** What is known of a file that a build wrote. */
export interface FileRecord extends FileDigest {
  key: string | null;
  printed: PrintedFacts | null;
  /** Size, times and place on the disk: while they are the same, nobody has touched the file. */
  stamp: string;
}

/** By path below the folder. */
export type FileRecords = Map<string, FileRecord>;

/** Records of the last two outputs. Most files are the same in both, and so are their records: one object, kept once. */
export interface OutputRecords {
  present: FileRecords;
  before: FileRecords;
}

/** The record itself where it says the same as another one, which then need not be kept beside it. */
export function shareRecord(known: FileRecord | undefined, record: FileRecord): FileRecord {
  const isSame = known?.sha256 === record.sha256 && known.key === record.key && known.stamp === record.stamp;
  return isSame ? known : record;
}
