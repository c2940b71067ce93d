import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FoundFile } from "../content/content.ts";
import { readPack, writePack } from "./pack.ts";
import { changeTimeOf, readStamp } from "./read-recorded.ts";

/** The digests (SHA-256) of the sources of a build, which tell them from those of the one before. */
export interface SourceDigests {
  /** The digest of a file that nobody has touched since it was last read; else `null`. */
  recall(file: FoundFile): string | null;
  /** Remembers the digest of a file that was read since it was asked for. */
  learn(id: string, digest: string): void;
  /** Keeps what it knows for the next build. */
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

/** Opens what an earlier build kept of its sources under a name in the cache; `now` is the time in milliseconds. */
export async function openSourceDigests(
  cacheDir: string,
  name: string,
  now: () => number = Date.now,
): Promise<SourceDigests> {
  const known = (await readPack<Map<string, Seen>>(cacheDir, name, form)) ?? new Map<string, Seen>();
  const seen = new Map<string, Seen>();
  const stamps = new Map<string, string>();
  let isChanged = false;
  return {
    recall({ id, absolutePath }) {
      const last = known.get(id);
      const stamp = readStamp(absolutePath);
      if (last && last.stamp === stamp) {
        seen.set(id, last);
        return last.digest;
      }
      if (stamp !== null && changeTimeOf(stamp) + steadyAfter < now()) stamps.set(id, stamp);
      return null;
    },
    learn(id, digest) {
      const stamp = stamps.get(id);
      if (stamp === undefined) return;
      seen.set(id, { stamp, digest });
      isChanged = true;
    },
    async save() {
      if (isChanged || seen.size !== known.size) await writePack(cacheDir, name, form, seen);
    },
  };
}

/** The digest of a file as it is now. */
export function readDigest({ absolutePath }: FoundFile): string {
  return hash("sha256", readFileSync(absolutePath));
}
