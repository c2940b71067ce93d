import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "../../content/list-files.ts";
import { readPack, writePack } from "../../output/kept/pack.ts";
import { changeTimeOf, readStamp } from "../../output/kept/read-recorded.ts";

/** What is in a file of the input folder. */
export interface Source {
  /** SHA-256 of its bytes. */
  digest: string;
  readText(): string;
}

/** Tells the sources of a build from those of the one before. */
export interface SourceDigests {
  /** Reads a file, if anybody has touched it since it was last read. */
  find(file: FoundFile): Source;
  /** Keeps the digests for the next build. */
  save(): Promise<void>;
}

/** A file as it was when it was last read. */
interface Seen {
  stamp: string;
  digest: string;
}

// Some disks count time in steps of two seconds: within them a file may change and keep its stamp.
const steadyAfter = 2000;
const form = "source digests 1";
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Opens what an earlier build kept of its sources in a folder of the cache. */
export async function openSourceDigests(folder: string): Promise<SourceDigests> {
  const path = join(folder, "sources");
  const known = (await readPack<Map<string, Seen>>(path, form)) ?? new Map<string, Seen>();
  const seen = new Map<string, Seen>();
  let isChanged = false;
  return {
    find({ id, absolutePath }) {
      const readText = () => utf8.decode(readFileSync(absolutePath));
      const last = known.get(id);
      const stamp = readStamp(absolutePath);
      if (last && last.stamp === stamp) {
        seen.set(id, last);
        return { digest: last.digest, readText };
      }
      const isSteady = stamp !== null && changeTimeOf(stamp) + steadyAfter < Date.now();
      const bytes = readFileSync(absolutePath);
      const digest = hash("sha256", bytes);
      if (isSteady) seen.set(id, { stamp, digest });
      isChanged ||= isSteady;
      return { digest, readText: () => utf8.decode(bytes) };
    },
    async save() {
      if (isChanged || seen.size !== known.size) await writePack(path, form, seen);
    },
  };
}
