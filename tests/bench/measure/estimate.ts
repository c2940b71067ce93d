import type { BenchSet } from "../parse-options.ts";
import type { Peer } from "../peers/peer.ts";

// Writing a page of the corpus, and reading a built page for the proof, on the slower kind of machine.
const writeMs = 0.4;
const proofMs = 2;

/** Roughly how long one build takes, in milliseconds. */
export function estimateRun(peer: Peer, pages: number): number {
  return peer.estimate.startMs + pages * peer.estimate.pageMs;
}

/** Roughly how long a set takes with all that belongs to it, in milliseconds. */
export function estimateSet({ pages, rounds, peers }: BenchSet): number {
  return peers.reduce(
    (sum, peer) =>
      sum + pages * (writeMs + proofMs) + rounds * (peer.cache ? 3 : 1) * estimateRun(peer, pages),
    0,
  );
}
