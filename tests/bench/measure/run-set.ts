import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BenchSet } from "../parse-options.ts";
import { writeInput } from "../peers/write-input.ts";
import { formatCount } from "../report/format-number.ts";
import { estimateRun } from "./estimate.ts";
import type { PeerResult } from "./peer-result.ts";
import { runRound } from "./run-round.ts";

/** What a set needs beside itself. */
export interface SetRun {
  /** An empty folder of its own. */
  folder: string;
  /** `performance.now()` after which no build is started. */
  deadline: number;
  say(line: string): void;
}

/** Builds one corpus with each tool in turn, round by round; stops before a build that would start too late. */
export async function runSet({ pages, rounds, peers }: BenchSet, run: SetRun): Promise<PeerResult[]> {
  const results = peers.map(
    (peer): PeerResult => ({
      peer,
      clean: [],
      unchanged: [],
      edited: [],
      stages: [],
      htmlBytes: null,
    }),
  );
  for (const { peer } of results) {
    run.say(`${formatCount(pages)} pages: write the corpus for ${peer.title}`);
    await mkdir(join(run.folder, peer.name));
    await writeInput(peer, join(run.folder, peer.name), pages);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const result of results) {
      const name = `${formatCount(pages)} pages, round ${round} of ${rounds}: ${result.peer.title}`;
      const left = run.deadline - performance.now();
      if (left <= 0) {
        run.say(`${name} is left out, for the time is over`);
        continue;
      }
      run.say(name);
      const limitMs = Math.min(left + 60_000, 30_000 + 10 * estimateRun(result.peer, pages));
      await runRound({ result, folder: join(run.folder, result.peer.name), pages, limitMs });
    }
  }
  return results;
}
