import type { Peer } from "../peers/peer.ts";
import type { Stage } from "./parse-stages.ts";
import type { Usage } from "./run-process.ts";

/** What was measured of one tool with one corpus; a list has one entry a round. */
export interface PeerResult {
  peer: Peer;
  /** Builds with no output and no cache there. */
  clean: Usage[];
  /** Builds with output and cache of the clean build, nothing changed. */
  unchanged: Usage[];
  /** The same after one page was edited. */
  edited: Usage[];
  stages: Stage[][];
  /** Bytes of the HTML of all pages; `null` until the proof has read them. */
  htmlBytes: number | null;
}
